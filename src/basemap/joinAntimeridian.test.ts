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

it('draws no line where they meet, wherever their rings begin, and keeps their lakes', () => {
  const east: Polygon = [
    [[180, 62], [180, 66], [170, 66], [170, 60], [180, 60], [180, 62]], // biome-ignore format: a ring
    [[172, 62], [173, 62], [173, 63], [172, 62]], // biome-ignore format: a ring
  ];
  const west: Polygon = [[[-175, 60], [-175, 65.9], [-180, 65.9], [-180, 60.1], [-175, 60]]]; // biome-ignore format: a ring
  const [[outer = [], ...lakes] = []] = joinAntimeridian([east, west]);
  expect(outer).toHaveLength(9);
  const alongMeridian = outer.slice(1).map(([lng, lat], at) => {
    const [from, start] = outer[at] ?? [lng, lat];
    return lng === 180 && from === 180 ? Math.abs(lat - start) : 0;
  });
  expect(alongMeridian.reduce((sum, length) => sum + length)).toBeCloseTo(0.2);
  expect(lakes).toEqual(east.slice(1));
});

it('leaves inland polygons and the land around a pole alone', () => {
  const others = [box(0, 0, 10, 10), box(-180, -90, 180, -70)];
  expect(joinAntimeridian(others)).toEqual(others);
});
