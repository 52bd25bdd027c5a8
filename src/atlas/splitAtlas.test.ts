import { expect, test } from 'vitest';
import { soundAtlas } from './fixtures/editedGeo.ts';
import { splitAtlas } from './splitAtlas.ts';

test('what the page knows at first and what it fetches afterwards are the atlas, and nothing twice', () => {
  const { atlas: whole } = soundAtlas();
  const { atlas, details, ofFeatures } = splitAtlas(whole);
  const features = atlas.features.map((feature) => ({ ...feature, ...ofFeatures.get(feature.id) }));
  expect({ ...atlas, ...details, features }).toEqual(whole);
  const [first] = atlas.features;
  expect(first).not.toHaveProperty('sources');
  expect(Object.keys(ofFeatures.get(first?.id ?? '') ?? {})).not.toContain('title');
  expect(Object.keys(atlas.checks[0] ?? {})).not.toContain('explanation');
});
