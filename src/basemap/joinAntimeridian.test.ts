import { expect, it } from 'vitest';
import { type Box, boxOf, polygonOfBox } from '../atlas/geometry/polygon.ts';
import type { Polygon } from '../atlas/model/geometry.ts';
import { joinAntimeridian } from './joinAntimeridian.ts';

const box = (...sides: Box): Polygon => polygonOfBox(sides);

it('makes one polygon of two that meet at 180', () => {
  expect(joinAntimeridian([box(-180, 60, -170, 70), box(150, 55, 180, 75)]).map(boxOf)).toEqual([
    [150, 55, 190, 75],
  ]);
});

it('leaves inland polygons and the land around a pole alone', () => {
  const others = [box(0, 0, 10, 10), box(-180, -90, 180, -70)];
  expect(joinAntimeridian(others)).toEqual(others);
});
