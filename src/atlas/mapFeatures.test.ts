import { expect, test } from 'vitest';
import { soundAtlas, withNewFeature } from './fixtures/editedGeo.ts';
import { mapFeatures } from './mapFeatures.ts';
import type { MapGeometry } from './model/geometry.ts';

/** 4° by 2° with a coast of many small bays in the south, an islet and an island in it. */
const jagged: MapGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      ...Array.from({ length: 401 }, (_, step) => [171 + step / 100, 38 + (step % 2) / 100]),
      [175, 40],
      [171, 40],
      [171, 38],
    ],
    ring(172, 39, 0.02),
    ring(174, 39, 0.2),
  ],
};

/** A closed square hole. */
function ring(west: number, south: number, size: number): number[][] {
  const [east, north] = [west + size, south + size];
  return [[west, south], [west, north], [east, north], [east, south], [west, south]]; // biome-ignore format: corners
}

const drill = {
  title: 'Sea Drill',
  kind: 'exercise',
  standing: 'happened',
  at: ['alpha-sea'],
  unquoted: 'Made for this test.',
};

function drawn(properties: Record<string, unknown> = {}) {
  const { atlas, geometries } = soundAtlas(withNewFeature('zones', 'sea-drill', { ...drill, ...properties }));
  const all = new Map([...geometries, ['alpha-sea', jagged], ['sea-drill', jagged]] as const);
  const { features } = mapFeatures(atlas.features, all);
  return (id: string) => features.find((feature) => feature.properties.id === id);
}

test('an event in a whole named sea is drawn with a coarse copy of it, within 13 km', () => {
  const feature = drawn()('sea-drill');
  expect(feature?.properties).toMatchObject({ symbol: 'exercise-area', basis: 'named' });
  const [outer = [], ...holes] = feature?.geometry.type === 'Polygon' ? feature.geometry.coordinates : [];
  expect(outer.length).toBeGreaterThan(3);
  expect(outer.length).toBeLessThan(10);
  expect(Math.min(...outer.map(([, lat = 0]) => lat))).toBeGreaterThanOrEqual(38);
  expect(Math.max(...outer.map(([lng = 0]) => lng))).toBe(175);
  expect(holes).toEqual([ring(174, 39, 0.2)]);
});

test('the named sea itself is drawn within 440 m of its outline: its edge is the coast', () => {
  const feature = drawn()('alpha-sea');
  const [outer = [], ...holes] = feature?.geometry.type === 'Polygon' ? feature.geometry.coordinates : [];
  // Bays of 1.1 km stay.
  expect(outer.length).toBeGreaterThan(380);
  expect(holes).toHaveLength(2);
});

test('an event whose edge is known is drawn as it is', () => {
  const stated = {
    basis: 'stated',
    sources: [{ id: 'notice', title: 'A notice to mariners', kind: 'primary', accessed: '2021-07-01' }],
  };
  expect(drawn(stated)('sea-drill')?.geometry).toBe(jagged);
});
