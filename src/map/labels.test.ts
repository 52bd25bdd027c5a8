import { expect, test } from 'vitest';
import { sampleAtlas, sampleFeature } from '../layers/fixtures/sampleAtlas.ts';
import { mapLabels } from './labels.ts';

const contested = sampleFeature({
  id: 'sea',
  names: {
    en: [
      { name: 'Alpha Sea', by: ['amber'] },
      { name: 'Birch Sea', by: ['birch'] },
    ],
    el: [{ name: 'Άλφα' }],
  },
});
const label = (id: string, lang = 'en') =>
  mapLabels(sampleAtlas, lang).points.features.find(({ properties }) => properties.id === id)?.properties;

test('every placed feature has a label, in each language, and nothing unplaced has', () => {
  expect(label('alpha-port')).toMatchObject({
    look: 'spot',
    gap: 'events',
    text: 'Alpha Port',
  });
  expect(label('alpha-port', 'el')?.text).toBe('Άλφα');
  expect(label('alpha-sea')).toMatchObject({ look: 'water', rank: 1, gap: 'none' });
  expect(label('alpha-drill')).toMatchObject({ look: 'theme', side: 'amber' });
  expect(label('alpha-plan')).toBeUndefined();
});

test('a measured line carries its length in every language, and the name of the place at its end', () => {
  const text = label('check-alpha-drill-alpha-port')?.text;
  expect(text).toBe('Alpha Port\n47 km · 25.4 nmi');
  expect(label('check-alpha-drill-alpha-port', 'el')?.text).toBe('Άλφα\n47 km · 25.4 nmi');
  const asArea = sampleAtlas.features.map((feature) =>
    feature.id === 'alpha-port' ? { ...feature, shape: 'area' as const } : feature,
  );
  const { points } = mapLabels({ ...sampleAtlas, features: asArea }, 'en');
  expect(points.features.map(({ properties }) => properties.text)).toContain(text);
});

test('a measured line’s figure keeps off the area it was measured from', () => {
  const gapWithAreaAt = (latitude: number) => {
    const features = sampleAtlas.features.map((feature) =>
      feature.id === 'alpha-drill'
        ? { ...feature, shape: 'area' as const, anchor: [0, latitude] as [number, number] }
        : feature,
    );
    const { points } = mapLabels({ ...sampleAtlas, features }, 'en');
    return points.features.find(({ properties }) => properties.look === 'figure')?.properties.gap;
  };
  expect(gapWithAreaAt(-60)).toBe('area-south');
  expect(gapWithAreaAt(60)).toBe('area-north');
});

test('a name of the base chart gives way to the same name of a layer', () => {
  const atlas = {
    ...sampleAtlas,
    features: [
      ...sampleAtlas.features,
      sampleFeature({ id: 'real', title: 'Alpha Sea', layer: 'alpha-zones' }),
    ],
  };
  const sea = mapLabels(atlas, 'en').points.features.find(({ properties }) => properties.id === 'alpha-sea');
  expect(sea?.properties.twin).toBe('alpha-zones');
  const real = mapLabels(atlas, 'en').points.features.find(({ properties }) => properties.id === 'real');
  expect(real?.properties.twin).toBe('');
  expect(label('alpha-sea')?.twin).toBe('');
});

const along: [number, number][] = [
  [0, 0],
  [3, 2],
  [5, 2],
];
const withLine = (lang: string) =>
  mapLabels(
    { ...sampleAtlas, features: [{ ...contested, symbol: 'named-area', kind: 'sea', along } as const] },
    lang,
  );

test('a name runs along its line, in one line of text or in two, the better way first', () => {
  const english = withLine('en').lines.features;
  expect(english).toMatchObject([
    {
      geometry: { type: 'LineString', coordinates: along },
      properties: { look: 'water', way: 0, text: 'Alpha Sea / Birch Sea' },
    },
    { properties: { way: 1, text: 'Alpha Sea /\nBirch Sea' } },
  ]);
  const greek = withLine('el').lines.features;
  expect(greek).toMatchObject([
    { properties: { way: 0, text: 'Άλφα · Alpha Sea / Birch Sea' } },
    { properties: { way: 1, text: 'Άλφα\nAlpha Sea / Birch Sea' } },
    { properties: { way: 4, text: 'Άλφα\nAlpha Sea /\nBirch Sea' } },
  ]);
  expect(english[0]?.properties.great).toBe(greek[0]?.properties.great);
  const [one, two] = english.map(({ properties }) => properties.from);
  expect(one).toBeGreaterThan(two ?? Number.POSITIVE_INFINITY);
  expect(mapLabels(sampleAtlas, 'en').lines.features).toEqual([]);
});

test('a name with a line stands in the middle of it where it is set level', () => {
  expect(withLine('en').points.features).toMatchObject([
    {
      geometry: { coordinates: [3, 2] },
      properties: { runs: true, text: 'Alpha Sea /\nBirch Sea', short: 'Alpha Sea /\nBirch Sea' },
    },
  ]);
});
