import { describe, expect, it } from 'vitest';
import { isValid } from '../atlas/geometry/jts.ts';
import { signedArea } from '../atlas/geometry/polygon.ts';
import type { LngLat, Polygon, Ring } from '../atlas/model/geometry.ts';
import { repairPolygon } from './repair.ts';

const areaOf = (polygons: Polygon[]) => polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0);

describe('repairPolygon', () => {
  it('keeps both lobes of a ring that crosses itself', () => {
    const bowTie: Ring = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ];
    const repaired = repairPolygon([bowTie]);
    expect(isValid(repaired)).toBe(true);
    expect(areaOf(repaired)).toBeCloseTo(2);
  });

  it('makes a hole of a ring that touches itself', () => {
    const touching: Ring = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
      [2, 1],
      [1, 2],
      [0, 0],
    ];
    const repaired = repairPolygon([touching]);
    expect(isValid(repaired)).toBe(true);
    expect(areaOf(repaired)).toBeCloseTo(14.5);
  });

  it('drops spikes, also at the start of the ring', () => {
    const spiked: Ring = [
      [-3, 0],
      [0, 0],
      [2, 0],
      [5, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
      [-3, 0],
    ];
    const repaired = repairPolygon([spiked]);
    expect(repaired).toHaveLength(1);
    expect(areaOf(repaired)).toBe(4);
    expect(isValid(repaired)).toBe(true);
  });

  it('gives nothing for rings that have collapsed to a point or to too few positions', () => {
    const point = Array.from({ length: 5 }, (): LngLat => [3, 3]);
    expect(repairPolygon([point])).toEqual([]);
    expect(repairPolygon([point.slice(0, 3)])).toEqual([]);
  });

  it('gives nothing for a ring that has collapsed to a line', () => {
    const line: Ring = [
      [0, 0],
      [1, 1],
      [0, 0],
      [0, 0],
    ];
    expect(repairPolygon([line])).toEqual([]);
  });

  it('keeps holes and winds the outer ring counter-clockwise', () => {
    const clockwise: Ring = [
      [0, 0],
      [0, 4],
      [4, 4],
      [4, 0],
      [0, 0],
    ];
    const hole: Ring = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 2],
      [1, 1],
    ];
    const [repaired] = repairPolygon([clockwise, hole]);
    expect(signedArea(repaired?.[0] ?? [])).toBe(16);
    expect(signedArea(repaired?.[1] ?? [])).toBe(-1);
  });
});
