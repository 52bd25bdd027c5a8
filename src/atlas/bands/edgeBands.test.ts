import { expect, test } from 'vitest';
import { isInsideArea } from '../geometry/inside.ts';
import type { LngLat, MapGeometry } from '../model/geometry.ts';
import { edgeBands } from './edgeBands.ts';

const box = (west: number, south: number, east: number, north: number): LngLat[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
/** 20° by 20°, with an island of 4° in its middle. */
const sea: MapGeometry = {
  type: 'Polygon',
  coordinates: [box(0, -10, 20, 10), box(8, -2, 12, 2).reverse()],
};

/** How many tones lie on each other at a place. */
const tonesAt = (bands: MapGeometry[], lng: number, lat: number): number =>
  bands.filter((band) => isInsideArea([lng, lat], band)).length;

test('a band is strongest along the limit, fades inwards and leaves the middle of the waters free', () => {
  const bands = edgeBands(sea, { ground: 'water' });
  const inwards = [0.1, 0.4, 0.8, 1.2, 1.7, 2.5].map((lng) => tonesAt(bands, lng, 6));
  expect(inwards).toEqual([5, 4, 3, 2, 1, 0]);
  expect(tonesAt(bands, 12.1, 0)).toBe(5);
  expect(tonesAt(bands, 5, 0)).toBe(0);
});

test('on water it runs on a little under the land, on land not beyond the limit', () => {
  expect(tonesAt(edgeBands(sea, { ground: 'water' }), -0.03, 6)).toBe(5);
  expect(tonesAt(edgeBands(sea, { ground: 'water' }), -1, 6)).toBe(0);
  expect(tonesAt(edgeBands(sea, { ground: 'land' }), -0.03, 6)).toBe(0);
  expect(tonesAt(edgeBands(sea, { ground: 'land' }), 10, 1.9)).toBe(0);
});

test('along a cut of the editor’s there is no band, and it ends softly before it', () => {
  const bands = edgeBands(sea, { ground: 'water', open: [[[0, 10], [20, 10]]] }); // biome-ignore format: a line
  expect(tonesAt(bands, 10, 9.8)).toBe(0);
  const upwards = [7, 8.2, 9, 9.9].map((lat) => tonesAt(bands, 0.1, lat));
  expect(upwards).toEqual(upwards.toSorted((a, b) => b - a));
  expect(upwards.at(0)).toBe(5);
  expect(upwards.at(-1)).toBeLessThanOrEqual(1);
});

test('a long straight limit is a line across the sea: there is no band along it, and beyond a short one it fades outwards', () => {
  /** Coast in the south and west, a line of 20° in the north, one of 2° between islands in the east. */
  const coast = Array.from({ length: 41 }, (_, at): LngLat => [at / 2, -10 + (at % 2) / 10]);
  const islands = Array.from({ length: 10 }, (_, at): LngLat => [20, -8 + 2 * at]);
  const west = Array.from({ length: 40 }, (_, at): LngLat => [(at % 2) / 10, 10 - at / 2]);
  const bands = edgeBands(
    { type: 'Polygon', coordinates: [[...coast, ...islands, ...west, [0, -10]]] },
    { ground: 'water' },
  );
  expect(tonesAt(bands, 10, 9.8)).toBe(0);
  expect(tonesAt(bands, 10, -9.8)).toBe(5);
  const outwards = [19.95, 20.2, 20.5, 20.9].map((lng) => tonesAt(bands, lng, 0));
  expect(outwards).toEqual([5, 4, 2, 0]);
});

test('what is cut at 180° is one area: there is no band along the cut', () => {
  const bands = edgeBands(
    { type: 'MultiPolygon', coordinates: [[box(170, -10, 180, 10)], [box(-180, -10, -170, 10)]] },
    { ground: 'water' },
  );
  expect(tonesAt(bands, 180, 0)).toBe(0);
  expect(tonesAt(bands, 170.1, 0)).toBe(5);
  expect(tonesAt(bands, 189.9, 0)).toBe(5);
});

test('an area narrower than its band has its strongest tone all over', () => {
  const bands = edgeBands({ type: 'Polygon', coordinates: [box(0, 0, 0.4, 0.4)] }, { ground: 'water' });
  expect(tonesAt(bands, 0.2, 0.2)).toBe(5);
});

test('on land it is a narrow rim', () => {
  const bands = edgeBands(sea, { ground: 'land' });
  expect([0.1, 0.66, 1.2].map((lng) => tonesAt(bands, lng, 6))).toEqual([5, 2, 0]);
});

test('before the coast of islands a band fades outwards', () => {
  const islands = edgeBands({ type: 'Polygon', coordinates: [box(0, 0, 4, 4)] }, { ground: 'coast' });
  expect([-0.05, -0.3, -0.6, -0.95, -1.4, -1.8].map((lng) => tonesAt(islands, lng, 2))).toEqual([
    5, 4, 3, 2, 1, 0,
  ]);
  expect(tonesAt(islands, 0.1, 2)).toBe(5);
});
