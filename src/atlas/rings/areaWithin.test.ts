import { describe, expect, it } from 'vitest';
import { nearestPoints } from '../checks/nearestPoints.ts';
import { isInsideArea } from '../geometry/inside.ts';
import { areaOf } from '../geometry/parts.ts';
import type { LngLat, MapGeometry } from '../model/geometry.ts';
import { areaWithin } from './areaWithin.ts';

const spot = (lng: number, lat: number): MapGeometry => ({ type: 'Point', coordinates: [lng, lat] });
const wrapped = ([lng, lat]: LngLat): LngLat => [lng > 180 ? lng - 360 : lng, lat];
/** An island 2° wide, its south coast far from straight. */
const island: MapGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [30, 40],
      [31, 40.4],
      [32, 40],
      [32, 41],
      [30, 41],
      [30, 40],
    ],
  ],
};

describe.each([
  ['a spot', spot(30, 40), 370],
  ['a spot far north, at 180°', spot(179.9, 70), 370],
  ['an island', island, 200],
  ['a line', { type: 'LineString', coordinates: [[10, 50], [14, 52]] } satisfies MapGeometry, 47], // biome-ignore format: two points
  ['a parallel', { type: 'LineString', coordinates: [[0, 60], [16, 60]] } satisfies MapGeometry, 47], // biome-ignore format: two points
])('the area within a distance of %s', (_what, geometry, km) => {
  const [polygon = [], ...others] = areaWithin(geometry, km);

  it('ends at that distance everywhere', () => {
    expect(others).toEqual([]);
    expect(polygon).toHaveLength(1);
    // Two neighbours at a dozen places round it: the search for the nearest place is exact, and slow.
    const [whole = []] = polygon;
    const ring = whole.filter((_, place) => place % Math.ceil(whole.length / 12) < 2);
    const off = (at: LngLat) => Math.abs(nearestPoints(spot(...wrapped(at)), geometry).km / km - 1);
    expect(Math.max(...ring.map(off))).toBeLessThan(0.001);
    const middles = ring.slice(1).flatMap(([lng, lat], place): LngLat[] => {
      const [fromLng, fromLat] = ring[place] ?? [lng, lat];
      return place % 2 === 0 ? [[(lng + fromLng) / 2, (lat + fromLat) / 2]] : [];
    });
    expect(Math.max(...middles.map(off))).toBeLessThan(0.002);
  });

  it('is one piece, also across 180°', () => {
    const lngs = polygon[0]?.map(([lng]) => lng) ?? [];
    expect(Math.max(...lngs) - Math.min(...lngs)).toBeLessThan(25);
  });
});

it('is one area for each of several places that lie apart, and holds an island’s inside', () => {
  const two: MapGeometry = { type: 'MultiPoint', coordinates: [[0, 0], [5, 0]] }; // biome-ignore format: two points
  expect(areaWithin(two, 100)).toHaveLength(2);
  expect(areaWithin(two, 300)).toHaveLength(1);
  expect(isInsideArea([31, 40.7], areaOf(areaWithin(island, 5)))).toBe(true);
});
