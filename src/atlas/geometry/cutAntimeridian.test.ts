import { expect, it } from 'vitest';
import type { Polygon } from '../model/geometry.ts';
import { cutAntimeridian } from './cutAntimeridian.ts';
import { type Box, boxOf, polygonOfBox } from './polygon.ts';

const box = (...sides: Box): Polygon => polygonOfBox(sides);

it('cuts at 180 and moves the eastern part to the other side', () => {
  const parts = cutAntimeridian([box(170, 50, 195, 60)]);
  expect(parts.map(boxOf)).toEqual([
    [170, 50, 180, 60],
    [-180, 50, -165, 60],
  ]);
});

it('moves a shape that lies wholly beyond 180', () => {
  expect(cutAntimeridian([box(185, 0, 190, 5)]).map(boxOf)).toEqual([[-175, 0, -170, 5]]);
});

it('leaves a shape that only touches 180 in one piece', () => {
  expect(cutAntimeridian([box(170, 0, 180, 5)])).toEqual([box(170, 0, 180, 5)]);
});
