import { expect, it } from 'vitest';
import type { LngLat, Polygon } from '../model/geometry.ts';
import { insideOf, isInsidePolygon } from './inside.ts';

/** A lake in a land, both across several degrees. */
const land: Polygon = [
  [[0, -3], [8, -2.5], [9, 4], [4, 2], [-1, 4], [0, -3]], // biome-ignore format: a ring
  [[2, -1], [3, 1.5], [5, 0.2], [2, -1]], // biome-ignore format: a ring
];

it('finds the same places inside, one by one and by rows', () => {
  const holds = insideOf(land);
  const places = Array.from({ length: 400 }, (_, at): LngLat => [(at % 20) * 0.6 - 1.7, at / 40 - 4]);
  const within = places.filter(holds);
  expect(within).toEqual(places.filter((place) => isInsidePolygon(place, land)));
  expect(within.length).toBeGreaterThan(50);
  expect([holds([1, 0]), holds([3, 0.5])]).toEqual([true, false]);
});
