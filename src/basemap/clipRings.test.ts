import { expect, it } from 'vitest';
import { signedArea } from '../atlas/geometry/polygon.ts';
import { clipRings } from './clipRings.ts';
import { repairPolygon } from './repair.ts';

const ring = (...positions: [number, number][]) => [...positions, positions[0] ?? [0, 0]];

it('gives two pieces where a shape leaves the box and comes back, once repaired', () => {
  const horseshoe = ring([0, 0], [6, 0], [6, 1], [1, 1], [1, 3], [6, 3], [6, 4], [0, 4]);
  const pieces = repairPolygon(clipRings([horseshoe], [3, -1, 5, 5]));
  expect(pieces).toHaveLength(2);
  expect(pieces.map(([outer]) => signedArea(outer ?? []))).toEqual([2, 2]);
});

it('cuts holes with their shape', () => {
  const square = ring([0, 0], [10, 0], [10, 10], [0, 10]);
  const hole = ring([2, 2], [2, 8], [8, 8], [8, 2]);
  const [piece] = repairPolygon(clipRings([square, hole], [-1, -1, 5, 11]));
  expect(signedArea(piece?.[0] ?? [])).toBe(50 - 18);
});

it('gives nothing outside the box', () => {
  expect(clipRings([ring([0, 0], [1, 0], [1, 1])], [2, 2, 3, 3])).toEqual([]);
});
