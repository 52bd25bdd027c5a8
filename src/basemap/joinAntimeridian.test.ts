import { expect, it } from 'vitest';
import { joinAntimeridian } from './joinAntimeridian.ts';
import { boxOf } from './polygon.ts';

const box = (w: number, s: number, e: number, n: number) => [
  [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ],
];

it('makes one polygon of two that meet at 180', () => {
  expect(joinAntimeridian([box(-180, 60, -170, 70), box(150, 55, 180, 75)]).map(boxOf)).toEqual([
    [150, 55, 190, 75],
  ]);
});

it('leaves inland polygons and the land around a pole alone', () => {
  const others = [box(0, 0, 10, 10), box(-180, -90, 180, -70)];
  expect(joinAntimeridian(others)).toEqual(others);
});
