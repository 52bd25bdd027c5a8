import { expect, test } from 'vitest';
import { soundAtlas } from './fixtures/editedGeo.ts';
import { joinPanelPart, mapPart } from './mapPart.ts';
import { splitAtlas } from './splitAtlas.ts';

const atlas = splitAtlas(soundAtlas().atlas);

test('a first view of the map has what is drawn, named in the atlas’s own language; with the panels’ part it is the atlas', () => {
  const { forMap, forPanels } = JSON.parse(JSON.stringify(mapPart(atlas))) as ReturnType<typeof mapPart>;
  expect(forMap.features.filter(({ shape }) => shape === null)).toEqual([]);
  const languages = forMap.features.filter(({ along }) => !along).flatMap(({ names }) => Object.keys(names));
  expect([...new Set(languages)]).toEqual(['en']);
  const { features } = forMap;
  const [first] = features;
  joinPanelPart(forMap, forPanels);
  expect(forMap).toEqual(JSON.parse(JSON.stringify(atlas)));
  expect(forMap.features).toBe(features);
  expect(forMap.features.find(({ id }) => id === first?.id)).toBe(first);
});
