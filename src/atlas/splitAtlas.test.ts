import { expect, test } from 'vitest';
import { soundAtlas } from './fixtures/editedGeo.ts';
import { detailsOf, splitAtlas } from './splitAtlas.ts';

test('what the page knows at first and what it fetches afterwards are the atlas, and nothing twice', () => {
  const { atlas: whole } = soundAtlas();
  const { checks, changes } = whole;
  const atlas = splitAtlas(whole);
  const features = atlas.features.map((feature, at) => ({
    ...feature,
    ...detailsOf(whole.features[at] as never),
  }));
  expect({ ...atlas, checks, changes, features }).toEqual(whole);
  expect(atlas).not.toHaveProperty('changes');
  expect(atlas.features[0]).not.toHaveProperty('sources');
  expect(detailsOf(whole.features[0] as never)).not.toHaveProperty('title');
  expect(atlas.checks[0]).not.toHaveProperty('explanation');
});
