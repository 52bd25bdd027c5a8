/** Every link to what this repository's data holds. */
import { expect, test } from 'vitest';
import { realAtlas, realGeo } from '../basemap/fixtures/realGeo.ts';
import { readChoices, writeChoices } from './urlParameters.ts';

const { documents, tours } = realGeo;
const atlas = realAtlas();

const links = [
  ...atlas.features.map(({ id }) => `?select=${id}`),
  ...documents.map(({ id }) => `?read=${id}`),
  ...documents.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => (block.type === 'passage' ? [`?read=${id}&passage=${block.id}`] : [])),
  ),
  ...tours.flatMap(({ id, steps }) => steps.map((_, index) => `?tour=${id}&step=${index + 1}`)),
];

test('every feature, document, passage and step has a link that is read whole, and restores itself', () => {
  expect(links.length).toBeGreaterThan(400);
  const wrong = links.filter((link) => {
    const { choices, notices } = readChoices(atlas, link);
    const again = readChoices(atlas, writeChoices(atlas, choices));
    return (
      notices.length > 0 ||
      again.notices.length > 0 ||
      JSON.stringify(again) !== JSON.stringify({ choices, notices })
    );
  });
  expect(wrong).toEqual([]);
});
