import { expect, test } from 'vitest';
import type { LngLat } from '../model/geometry.ts';
import { directionsOf, laneOf } from './lane.ts';

const north: LngLat[] = [
  [10, 0],
  [10, 10],
];
const thereAndBack: LngLat[] = [...north, [10, 0]];

test('a lane lies to the right of the way, further by as much for each lane', () => {
  const [first = 0, second = 0, third = 0] = [0, 1, 2].map((lane) => laneOf(north, lane)[0]?.[0]);
  expect(first).toBeGreaterThan(10);
  expect(second - first).toBeCloseTo(third - second, 3);
  expect(laneOf([...north].reverse(), 0)[0]?.[0]).toBeLessThan(10);
});

test('what goes out and back has its two ways on either side, and turns round without running out far', () => {
  const lane = laneOf(thereAndBack, 3);
  expect(lane.at(0)?.[0]).toBeGreaterThan(10);
  expect(lane.at(-1)?.[0]).toBeLessThan(10);
  expect(Math.max(...lane.map(([, lat]) => lat))).toBeCloseTo(10, 2);
});

test('at a bend a lane stays as far from the way as before', () => {
  const [, corner] = laneOf([...north, [20, 20]], 1);
  const aside = (laneOf(north, 1)[0]?.[0] ?? 0) - 10;
  expect(corner?.[0]).toBeGreaterThan(10 + aside * 0.9);
  expect(corner?.[0]).toBeLessThan(10 + aside * 1.2);
});

test('each longer leg has one direction, in its middle; the end of a lane has none', () => {
  expect(directionsOf(thereAndBack).map(({ course }) => course)).toEqual([0, 180]);
  expect(directionsOf(laneOf(thereAndBack, 2)).map(({ course }) => course)).toEqual([0, 180]);
  expect(directionsOf([[0, 0], [10, 0]])).toEqual([{ at: [5, 0], course: 90 }]); // biome-ignore format: a line
});
