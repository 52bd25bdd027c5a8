import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import type { RemoteBase } from '../atlas/model/atlas.ts';
import { bases, basesOf } from '../layers/bases.ts';
import { sampleAtlas } from '../layers/fixtures/sampleAtlas.ts';
import { mostlyEmpty, sourceNames } from '../layers/symbol.ts';
import { defaultChoices } from '../state/choices.ts';
import { pictureNames, pictureSources } from './basePictures.ts';
import { baseSources } from './baseStyle.ts';
import { mapStyle } from './mapStyle.ts';
import { styleLayers } from './styleLayers.ts';

const remote: RemoteBase = {
  id: 'tides',
  title: 'Tides',
  palette: 'night',
  url: 'https://tides.example/{z}/{x}/{y}.png',
  attribution: 'Tides',
};
const floor = { url: 'https://example.org/floor.pmtiles', maxZoom: 3, tileSize: 512, attribution: '' };
const sources = {
  ...baseSources({ url: 'https://example.org/basemap.pmtiles', maxZoom: 6, attribution: '' }),
  ...pictureSources(floor, [remote]),
};
const sprite = (base: string) => `https://example.org/sprite-${base}`;
const choices = defaultChoices(sampleAtlas);
const layers = styleLayers(sampleAtlas, pictureNames([remote]));
const style = mapStyle(sampleAtlas, layers, 'https://example.org/features.geojson', sources, sprite, choices);

const atlas = { ...sampleAtlas, bases: [remote] };
test.each(
  basesOf(atlas).flatMap(({ id }) =>
    (['mercator', 'globe'] as const).map((projection) => [id, projection] as const),
  ),
)('the style on the base %s as a %s passes MapLibre’s own validator', (base, projection) => {
  const chosen = mapStyle(atlas, layers, 'https://example.org/features.geojson', sources, sprite, {
    ...choices,
    base,
    projection,
  });
  expect(validateStyleMin(chosen).map(({ message }) => message)).toEqual([]);
  expect(chosen.projection).toEqual({ type: projection });
});

test('a base from another host has the colours of the base it names, and its own picture', () => {
  const { state } = mapStyle(atlas, layers, '', sources, sprite, { ...choices, base: 'tides' });
  expect(state).toMatchObject({ base: { default: 'night' }, picture: { default: 'tides' } });
});

test('the style of an atlas without parties and distances is valid too', () => {
  const plain = { ...sampleAtlas, sides: [], features: [] };
  expect(
    validateStyleMin(
      mapStyle(
        plain,
        styleLayers(plain, pictureNames([remote])),
        'https://example.org/x.geojson',
        sources,
        sprite,
        choices,
      ),
    ),
  ).toEqual([]);
});

test('the shapes of a large atlas are tiles of one layer, which every layer names that reads them', () => {
  const tiled = mapStyle(
    sampleAtlas,
    layers,
    'pmtiles://https://example.org/x.pmtiles',
    sources,
    sprite,
    choices,
  );
  expect(validateStyleMin(tiled)).toEqual([]);
  const { features } = sourceNames;
  expect(tiled.sources[features]).toMatchObject({ type: 'vector', promoteId: 'id' });
  const ofShapes = tiled.layers.filter((layer) => 'source' in layer && layer.source === features);
  expect(ofShapes.length).toBeGreaterThan(5);
  for (const layer of ofShapes) expect(layer).toMatchObject({ 'source-layer': features });
});

test('every layer reads a source that is there, under an id of its own', () => {
  const ids = style.layers.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const layer of style.layers) {
    if ('source' in layer) expect(Object.keys(style.sources)).toContain(layer.source);
  }
});

test('the first values of the state are the reader’s choices, orientation layers always among them', () => {
  const state = mapStyle(sampleAtlas, layers, '', sources, sprite, {
    ...choices,
    layers: ['alpha-zones'],
  }).state;
  expect(state).toMatchObject({
    laidOut: { default: ['names', 'alpha-zones'] },
    base: { default: bases[0].id },
  });
});

test('no layer but the base’s shows one base’s colours only: a change of base is a change of state', () => {
  const colours = (base: (typeof bases)[number]) => Object.values(base.palette);
  const [first, second] = [bases[0], bases[1]];
  if (!second) throw new Error('There is one base only.');
  const own = colours(second).filter((colour) => !colours(first).includes(colour));
  for (const { id, paint } of style.layers) {
    const text = JSON.stringify(paint ?? {});
    if (own.some((colour) => text.includes(colour))) expect(text, id).toContain('["global-state","base"]');
  }
});

test('the map draws text in its own fonts only: there is no address to fetch letters from', () => {
  expect(style.glyphs).toBeUndefined();
});

test('what a choice changes of shapes is paint: only what has never been on has to be laid out', () => {
  const rules = style.layers.filter((layer) => 'source' in layer && layer.source === sourceNames.features);
  const read = rules.flatMap((layer) =>
    [
      ...JSON.stringify([layer.layout, 'filter' in layer && layer.filter]).matchAll(
        /"global-state","([^"]+)"/g,
      ),
    ].map(([, name]) => name),
  );
  expect([...new Set(read)].sort()).toEqual(['base', 'laidOut', 'picture']);
});

test('sources that are mostly empty draw nothing until they are filled', () => {
  const idle = style.layers.filter((layer) => 'source' in layer && mostlyEmpty.includes(layer.source));
  expect(idle.length).toBeGreaterThan(10);
  for (const { id, layout } of idle) expect(JSON.stringify(layout?.visibility), id).toContain('filled-');
});
