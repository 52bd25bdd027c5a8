import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm, divideLine } from '../geodesy/geodesic.ts';
import { partsOf } from '../geometry/parts.ts';
import type { LngLat, MapGeometry } from '../model/geometry.ts';
import { nearestPoints } from './nearestPoints.ts';

const box = (west: number, south: number, east: number, north: number): MapGeometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const point = (lng: number, lat: number): MapGeometry => ({ type: 'Point', coordinates: [lng, lat] });

test('from an edge, not from a corner, where the edge is nearer', () => {
  const { km, from } = nearestPoints(box(0, 0, 1, 2), point(3, 1));
  expect(from[0]).toBeCloseTo(1, 6);
  expect(from[1]).toBeCloseTo(1, 2);
  expect(km).toBeCloseTo(distanceKm([1, 1], [3, 1]), 2);
});

test('across the antimeridian the short way', () => {
  expect(nearestPoints(box(178, 40, 179.5, 41), point(-179.5, 40.5)).km).toBeCloseTo(84.7, 0);
});

test('no distance to what is inside, and none between areas that cross', () => {
  expect(nearestPoints(box(0, 0, 4, 4), point(1, 1)).km).toBe(0);
  expect(nearestPoints(box(0, 0, 4, 4), box(1, 1, 2, 2)).km).toBe(0);
  expect(nearestPoints(box(0, 1, 4, 2), box(1, 0, 2, 4)).km).toBe(0);
});

test('what seems nearer, measured from the middle of an edge, need not be', () => {
  const a: MapGeometry = {
    type: 'MultiLineString',
    coordinates: [
      [
        [0, 0],
        [0, 0.1],
      ],
      [
        [1, 0],
        [1, 0.001],
      ],
    ],
  };
  const b: MapGeometry = {
    type: 'MultiPoint',
    coordinates: [
      [0.06, 0.05],
      [1.02, 0],
    ],
  };
  const [lng, lat] = nearestPoints(a, b).to;
  expect(lng).toBeCloseTo(1.02, 9);
  expect(lat).toBeCloseTo(0, 9);
});

test('never longer than the nearest of many sampled points, and hardly shorter', () => {
  const step = 0.02;
  const sampled = (geometry: MapGeometry): LngLat[] =>
    partsOf(geometry).flatMap((part) => divideLine(part, step));
  const coordinate = fc.double({ min: 0, max: 3, noNaN: true });
  fc.assert(
    fc.property(coordinate, coordinate, coordinate, (dx, y, width) => {
      const a = box(10, 50, 11, 51);
      const b = box(11.5 + dx, 49 + y, 11.6 + dx + width, 50 + y);
      const { km, from, to } = nearestPoints(a, b);
      const least = Math.min(...sampled(a).flatMap((p) => sampled(b).map((q) => distanceKm(p, q))));
      expect(km).toBeLessThanOrEqual(least + 1e-4);
      expect(km).toBeGreaterThan(least - 2);
      expect(distanceKm(from, to)).toBeCloseTo(km, 6);
    }),
    { numRuns: 5 },
  );
});
