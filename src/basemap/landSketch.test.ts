import { expect, test } from 'vitest';
import type { Polygon } from '../atlas/model/geometry.ts';
import { landSketch } from './landSketch.ts';

const square = (west: number, south: number, size: number): Polygon => [
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ],
];

test('land stands where it lies within the extent, cut at its edge, north up', () => {
  const { width, height, perLongitude, path } = landSketch([0, -10, 20, 10], [square(10, 0, 20)]);
  expect([width, height, perLongitude]).toEqual([20, 20, 1]);
  expect(new Set(path.match(/\d+ \d+/g))).toEqual(new Set(['10 10', '20 10', '20 0', '10 0']));
});

test('an extent across the antimeridian holds the land on both sides', () => {
  const { width, path } = landSketch([170, -10, -170, 10], [square(172, 0, 4), square(-178, 0, 4)]);
  expect(width).toBeCloseTo(20);
  const eastings = [...path.matchAll(/[ML](\S+) /g)].map(([, x]) => Number(x));
  expect([Math.min(...eastings), Math.max(...eastings)]).toEqual([2, 16]);
});

test('specks are left out', () => {
  expect(landSketch([0, -10, 20, 10], [square(5, 5, 0.5)]).path).toBe('');
});
