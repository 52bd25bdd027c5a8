import { expect, it } from 'vitest';
import { legsOf } from './legs.ts';

it('measures on the ellipsoid: Wellington to Salamanca, the example of the library’s own manual', () => {
  const [leg] = legsOf([
    [174.81, -41.32],
    [-5.5, 40.96],
  ]);
  expect(leg?.km).toBeCloseTo(19959.679, 3);
  expect(leg?.bearing).toBeCloseTo(161.0677, 4);
});

it('goes on beyond 180° instead of round the globe, leg after leg', () => {
  const legs = legsOf([
    [179, 50],
    [-179, 50],
    [-170, 50],
  ]);
  const lngs = legs.flatMap(({ points }) => points.map(([lng]) => lng));
  expect(lngs[0]).toBeCloseTo(179, 9);
  expect(lngs.at(-1)).toBeCloseTo(190, 9);
  expect(Math.max(...lngs.slice(1).map((lng, place) => Math.abs(lng - (lngs[place] ?? lng))))).toBeLessThan(
    5,
  );
});

it('bends towards the pole, and turns on its way', () => {
  const [leg] = legsOf([
    [120, 45],
    [160, 45],
  ]);
  expect(leg?.middle[0]).toBeCloseTo(140, 9);
  expect(leg?.middle[1]).toBeGreaterThan(46.5);
  expect(leg?.bearing).toBeLessThan(90);
  expect(leg?.middleBearing).toBeCloseTo(90, 6);
  expect(leg?.endBearing).toBeGreaterThan(90);
});

it('has no legs before a second point, and one of no length between equal points', () => {
  expect(legsOf([[10, 20]])).toEqual([]);
  expect(
    legsOf([
      [10, 20],
      [10, 20],
    ])[0]?.km,
  ).toBe(0);
});
