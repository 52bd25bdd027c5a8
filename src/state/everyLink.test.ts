/** Every link to what this repository's data holds. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadAtlas } from '../atlas/loadAtlas.ts';
import { loadBaseData } from '../basemap/baseData.ts';
import { readChoices, writeChoices } from './urlParameters.ts';

const geoDir = join(import.meta.dirname, '../../geo');
const { atlas, documents, tours } = loadAtlas(geoDir, loadBaseData(geoDir));
if (!atlas) throw new Error('geo/ is not sound.');

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
