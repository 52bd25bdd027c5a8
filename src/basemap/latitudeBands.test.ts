import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isInsidePolygon } from '../atlas/geometry/inside.ts';
import type { Ring } from '../atlas/model/geometry.ts';
import { LatitudeBands } from './latitudeBands.ts';

const degrees = fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10);
const position = fc.tuple(degrees, degrees);
const ring = fc
  .array(position, { minLength: 3, maxLength: 12 })
  .map((corners) => [...corners, ...corners.slice(0, 1)]);

it('says the same as looking at every edge, for any rings', () => {
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), position, (polygon, place) => {
      expect(new LatitudeBands(polygon).holds(place)).toBe(isInsidePolygon(place, polygon));
    }),
    { numRuns: 500 },
  );
});

it('knows a square with a hole, at latitudes that begin a band too', () => {
  const square = (low: number, high: number): Ring => [
    [low, low],
    [high, low],
    [high, high],
    [low, high],
    [low, low],
  ];
  const bands = new LatitudeBands([square(-2, 2), square(-1, 1)]);
  expect([
    bands.holds([1.5, 0]),
    bands.holds([1.5, 1.25]),
    bands.holds([0, 0]),
    bands.holds([2.5, 0]),
  ]).toEqual([true, true, false, false]);
});
