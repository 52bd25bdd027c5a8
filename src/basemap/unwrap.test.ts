import { describe, expect, it } from 'vitest';
import { boxOf } from '../atlas/geometry/polygon.ts';
import type { Ring } from '../atlas/model/geometry.ts';
import { unwrapPolygon, unwrapRing } from './unwrap.ts';

describe('unwrapRing', () => {
  it('runs on past 180 where longitudes jump', () => {
    const ring: Ring = [
      [178, 10],
      [-178, 10],
      [-178, 12],
      [178, 12],
      [178, 10],
    ];
    expect(unwrapRing(ring).map(([lng]) => lng)).toEqual([178, 182, 182, 178, 178]);
  });

  it('cures a first position written at the wrong side of the antimeridian', () => {
    const ring: Ring = [
      [-180, 65],
      [170, 60],
      [170, 70],
      [-180, 69],
      [-180, 65],
    ];
    expect(boxOf([unwrapRing(ring)])).toEqual([-190, 60, -180, 70]);
  });

  it('leads a ring around the pole along the pole, so that it closes', () => {
    const ring: Ring = [
      [-180, -80],
      [-60, -75],
      [60, -75],
      [180, -80],
      [-180, -80],
    ];
    const unwrapped = unwrapRing(ring);
    expect(unwrapped.at(-1)).toEqual(unwrapped[0]);
    expect(boxOf([unwrapped])[1]).toBe(-90);
  });

  it('leaves a ring on the meridian of Greenwich alone', () => {
    const ring: Ring = [
      [-1, 0],
      [1, 0],
      [1, 1],
      [-1, 0],
    ];
    expect(unwrapRing(ring)).toEqual(ring);
  });
});

describe('unwrapPolygon', () => {
  it('moves a hole to the turn of the globe its outer ring is in', () => {
    const outer: Ring = [
      [170, 0],
      [-160, 0],
      [-160, 20],
      [170, 20],
      [170, 0],
    ];
    const hole: Ring = [
      [-170, 5],
      [-170, 10],
      [-165, 10],
      [-170, 5],
    ];
    const unwrapped = unwrapPolygon([outer, hole]);
    const [shell, inner] = [boxOf(unwrapped), boxOf(unwrapped.slice(1))];
    expect(shell).toEqual([-190, 0, -160, 20]);
    expect(inner).toEqual([-170, 5, -165, 10]);
  });

  it('puts the middle into [-180, 180)', () => {
    const square: Ring = [
      [190, 0],
      [200, 0],
      [200, 5],
      [190, 0],
    ];
    expect(boxOf(unwrapPolygon([square]))).toEqual([-170, 0, -160, 5]);
  });
});
