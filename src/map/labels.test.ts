import { expect, test } from 'vitest';
import { sampleAtlas, sampleFeature } from '../layers/fixtures/sampleAtlas.ts';
import { mapLabels } from './labels.ts';
import { nameOnMap } from './nameOnMap.ts';

const contested = sampleFeature({
  id: 'sea',
  names: {
    en: [
      { name: 'Alpha Sea', by: 'Amber' },
      { name: 'Birch Sea', by: 'Birch' },
    ],
    el: [{ name: 'Άλφα' }],
  },
});
const label = (id: string) =>
  mapLabels(sampleAtlas).points.features.find(({ properties }) => properties.id === id)?.properties;

test('a contested name shows all its names', () => {
  expect(nameOnMap(contested, 'en', 'en')).toBe('Alpha Sea /\nBirch Sea');
});

test('a reader of a language with one name still sees that it is contested', () => {
  expect(nameOnMap(contested, 'el', 'en')).toBe('Άλφα\nAlpha Sea / Birch Sea');
});

test('without a name in the language the title stands', () => {
  expect(nameOnMap(sampleFeature({ id: 'x', title: 'Title' }), 'el', 'en')).toBe('Title');
});

test('every placed feature has a label, in each language, and nothing unplaced has', () => {
  expect(label('alpha-port')).toMatchObject({
    look: 'spot',
    gap: 'events',
    text: 'Alpha Port',
    text_el: 'Άλφα',
  });
  expect(label('alpha-sea')).toMatchObject({ look: 'water', rank: 1, gap: 'none' });
  expect(label('alpha-drill')).toMatchObject({ look: 'zone', side: 'amber' });
  expect(label('alpha-plan')).toBeUndefined();
});

test('a measured line carries its length, in every language', () => {
  expect(label('check-alpha-drill-alpha-port')).toMatchObject({ look: 'figure', text: '47.0 km · 25.4 nmi' });
});

test('a name of the base chart gives way to the same name of a layer', () => {
  const atlas = {
    ...sampleAtlas,
    features: [
      ...sampleAtlas.features,
      sampleFeature({ id: 'real', title: 'Alpha Sea', layer: 'alpha-zones' }),
    ],
  };
  const sea = mapLabels(atlas).points.features.find(({ properties }) => properties.id === 'alpha-sea');
  expect(sea?.properties.twin).toBe('alpha-zones');
  const real = mapLabels(atlas).points.features.find(({ properties }) => properties.id === 'real');
  expect(real?.properties.twin).toBe('');
  expect(label('alpha-sea')?.twin).toBe('');
});

test('a name runs along its line, in one line of text, and falls back to the middle of it', () => {
  const along: [number, number][] = [
    [0, 0],
    [3, 2],
    [5, 2],
  ];
  const atlas = {
    ...sampleAtlas,
    features: [{ ...contested, symbol: 'named-area', kind: 'sea', along } as const],
  };
  const { lines, points } = mapLabels(atlas);
  expect(lines.features).toMatchObject([
    {
      geometry: { type: 'LineString', coordinates: along },
      properties: { look: 'water', text: 'Alpha Sea / Birch Sea', text_el: 'Άλφα · Alpha Sea / Birch Sea' },
    },
  ]);
  expect(points.features).toMatchObject([
    { geometry: { coordinates: [3, 2] }, properties: { text: 'Alpha Sea /\nBirch Sea' } },
  ]);
  expect(mapLabels(sampleAtlas).lines.features).toEqual([]);
});
