import { expect, test } from 'vitest';
import { soundAtlas } from './fixtures/editedGeo.ts';
import { splitAtlas, wholeAtlas } from './splitAtlas.ts';

test('what the page knows at first and what it fetches afterwards are the atlas, and nothing twice', () => {
  const { atlas: whole } = soundAtlas();
  const { atlas, details } = splitAtlas(whole);
  expect(wholeAtlas(atlas, details)).toEqual(whole);
  const [first] = atlas.features;
  expect(first).not.toHaveProperty('sources');
  expect(Object.keys(details.features[first?.id ?? ''] ?? {})).not.toContain('title');
  expect(Object.keys(atlas.checks[0] ?? {})).not.toContain('explanation');
});

test('details of another atlas are refused', () => {
  const { atlas, details } = splitAtlas(soundAtlas().atlas);
  expect(() => wholeAtlas(atlas, { ...details, features: {} })).toThrow('Nothing more is known');
});
