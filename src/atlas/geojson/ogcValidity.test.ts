import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../model/geometry.ts';
import { LIMITS } from './limits.ts';
import { checkOgcValidity } from './ogcValidity.ts';
import { ogcWork } from './ogcWork.ts';
import { clusters } from './polygonClusters.ts';

const square = (west: number, south: number, size: number): LngLat[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const hole = (west: number, south: number, size: number) => square(west, south, size).toReversed();

function faults(geometry: Geometry): string[] {
  const found: string[] = [];
  checkOgcValidity(geometry, LIMITS, { work: LIMITS.ogcWork }, (rule, message) =>
    found.push(`${rule}: ${message()}`),
  );
  return found;
}
const polygon = (...coordinates: Position[][]) => faults({ type: 'Polygon', coordinates });
const polygons = (...coordinates: LngLat[][][]) => faults({ type: 'MultiPolygon', coordinates });

describe('checkOgcValidity', () => {
  it.each([
    ['a bow-tie', polygon([[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]), 'crosses itself or another of its rings, near 1, 1'],
    ['a spike', polygon([[0, 0], [4, 0], [4, 4], [4, 6], [4, 4], [0, 4], [0, 0]]), 'crosses itself'],
    ['a ring that touches itself', polygon([[0, 0], [4, 0], [2, 2], [4, 4], [0, 4], [2, 2], [0, 0]]), 'touches itself'],
    ['a hole outside', polygon(square(0, 0, 4), hole(5, 5, 1)), 'hole lies outside'],
    ['nested holes', polygon(square(0, 0, 9), hole(1, 1, 6), hole(2, 2, 1)), 'hole lies within another hole'],
    ['a hole that cuts in two', polygon(square(0, 0, 4), [[2, 0], [1, 2], [2, 4], [3, 2], [2, 0]]), 'cut it in two'],
    ['a polygon within another', polygons([square(0, 0, 9)], [square(1, 1, 2)]), 'within another of the same'],
    ['overlapping polygons', polygons([square(0, 0, 4)], [square(2, 2, 4)]), 'crosses itself or another'],
    ['a polygon twice', polygons([square(0, 0, 4)], [square(0, 0, 4)]), 'there twice'],
    ['a polygon without extent', polygon([[1, 1], [1, 1], [1, 1], [1, 1]]), 'fewer than three'],
  ])('finds %s', (_, found, words) => {
    expect(found).toEqual([expect.stringContaining(words)]);
  }); // biome-ignore format: one case per line

  it('takes a ring with heights and measures for what it is on the ground', () => {
    expect(polygon(square(0, 0, 1).map((position) => [...position, 5, 6]))).toEqual([]);
  });

  it('takes an island in a lake for valid', () => {
    expect(polygons([square(0, 0, 9), hole(1, 1, 6)], [square(2, 2, 1)])).toEqual([]);
  });

  it('stops when a file has cost enough', () => {
    const found: string[] = [];
    const geometry: Geometry = { type: 'Polygon', coordinates: [square(0, 0, 1)] };
    checkOgcValidity(geometry, LIMITS, { work: 1 }, (rule) => found.push(rule));
    expect(found).toEqual(['ogc-unchecked']);
  });
});

describe('clusters', () => {
  it('keeps apart what cannot touch and together what can, over several steps', () => {
    const chain = [[square(0, 0, 2)], [square(2, 0, 2)], [square(4, 0, 2)]];
    const far = [square(0, 5, 2)];
    const groups = clusters([...chain, far])?.map((group) => group.length);
    expect(groups?.sort()).toEqual([1, 3]);
  });
});

describe('ogcWork', () => {
  it('grows with the square of a comb and not of a coast', () => {
    const comb = (teeth: number): LngLat[] => [
      ...Array.from({ length: teeth }, (_, i): LngLat => [i % 2 ? 9 : 1, i]),
      [0, teeth],
      [0, 0],
      [1, 0],
    ];
    const coast = (size: number): LngLat[] =>
      Array.from({ length: size + 1 }, (_, i): LngLat => {
        const angle = (2 * Math.PI * (i % size)) / size;
        return [Math.cos(angle), Math.sin(angle)];
      });
    expect(ogcWork([[comb(10_000)]]) / ogcWork([[comb(1000)]])).toBeGreaterThan(70);
    expect(ogcWork([[coast(10_000)]]) / ogcWork([[coast(1000)]])).toBeLessThan(12);
  });
});
