import { expect, test } from 'vitest';
import { alongLine, onLine } from './alongLine.ts';
import type { Spot } from './plane.ts';

/** East, then south. */
const line: Spot[] = [
  [0, 0],
  [10, 0],
  [10, 20],
];

test('points along a line keep their distance round its corner, and say which way it runs', () => {
  expect(alongLine(line, 8)).toEqual([
    { spot: [0, 0], degrees: 0 },
    { spot: [8, 0], degrees: 0 },
    { spot: [10, 6], degrees: 90 },
    { spot: [10, 14], degrees: 90 },
  ]);
});

test('a point is found so far along from where the line passes a spot, and back; beyond its ends it runs on straight', () => {
  expect(onLine(line, [6, 1], 7)).toEqual({ spot: [10, 3], degrees: 90 });
  expect(onLine(line, [11, 5], -12)).toEqual({ spot: [3, 0], degrees: 0 });
  expect(onLine(line, [6, 1], 30).spot).toEqual([10, 26]);
  expect(onLine(line, [6, 1], -8).spot).toEqual([-2, 0]);
});
