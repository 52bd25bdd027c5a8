import { describe, expect, it } from 'vitest';
import { isInsidePolygon } from '../atlas/geometry/inside.ts';
import { isValid } from '../atlas/geometry/jts.ts';
import { polygonsOf } from '../atlas/geometry/parts.ts';
import { type Box, boxOf, polygonOfBox, signedArea } from '../atlas/geometry/polygon.ts';
import type { MapGeometry, Polygon } from '../atlas/model/geometry.ts';
import { baseDataOf, loadBaseData } from './baseData.ts';

const polygonsIn = (geometry: MapGeometry | null) => (geometry === null ? [] : polygonsOf(geometry));
const box = (...sides: Box): Polygon => polygonOfBox(sides);

const areaOf = (geometry: MapGeometry) =>
  polygonsIn(geometry)
    .flat()
    .reduce((sum, ring) => sum + signedArea(ring), 0);

describe('invented land', () => {
  const alphaIsland = box(2, 2, 4, 4);
  const betaIsland = box(179, 50, 181, 52);
  const countries = [
    { key: 'alpha', polygons: [alphaIsland, box(6, 2, 7, 3)] },
    { key: 'beta', polygons: [box(178, 0, 182, 1)] },
  ];
  const base = baseDataOf([alphaIsland, betaIsland, box(6, 2, 7, 3)], countries);

  it('finds the island that holds the point, and only there', () => {
    expect(base.islandAt([3, 3])).toEqual({ type: 'Polygon', coordinates: alphaIsland });
    expect(base.islandAt([5, 3])).toBeNull();
  });

  it('finds the first place on land of a way, and none of one at sea', () => {
    expect(base.firstOnLand([[5, 3], [3, 3.5], [3, 3]])).toEqual([3, 3.5]); // biome-ignore format: three points
    expect(base.firstOnLand([[5, 3], [1, 3], [3, 1], [3, 5]])).toBeUndefined(); // biome-ignore format: four points
  });

  it('finds an island across the antimeridian from either side, cut there', () => {
    for (const lng of [179.5, -179.5]) {
      expect(polygonsIn(base.islandAt([lng, 51])).map(boxOf)).toEqual([
        [-180, 50, -179, 52],
        [179, 50, 180, 52],
      ]);
    }
  });

  it('gives all parts of a country but those that hold a contested point', () => {
    expect(polygonsIn(base.countryAt([3, 3]))).toHaveLength(2);
    const neutral = baseDataOf([], countries, [[6.5, 2.5]]);
    expect(polygonsIn(neutral.countryAt([3, 3])).map(boxOf)).toEqual([[2, 2, 4, 4]]);
  });

  it('leaves a hole in the sea for an island and a bay for a cape', () => {
    const sea: MapGeometry = { type: 'Polygon', coordinates: box(0, 0, 6.5, 6) };
    const wet = base.withoutLand(sea);
    expect(areaOf(wet)).toBeCloseTo(39 - 4 - 0.5, 4);
    expect(polygonsIn(wet)[0]).toHaveLength(2);
  });

  it('cuts land beyond the antimeridian from both halves of a sea', () => {
    const sea: MapGeometry = {
      type: 'MultiPolygon',
      coordinates: [box(170, 45, 180, 55), box(-180, 45, -170, 55)],
    };
    expect(areaOf(base.withoutLand(sea))).toBeCloseTo(200 - 4, 4);
  });

  it('says so when an area has no water, or is no area', () => {
    expect(() => base.withoutLand({ type: 'Polygon', coordinates: box(2.5, 2.5, 3, 3) })).toThrow('No water');
    expect(() => base.withoutLand({ type: 'Point', coordinates: [0, 0] })).toThrow('not from a Point');
  });
});

describe('Natural Earth at 10m', { timeout: 60_000 }, () => {
  const base = loadBaseData();

  it('knows islets that only one of its two themes holds', () => {
    expect(base.islandAt([131.862, 37.243])).not.toBeNull();
    expect(base.islandAt([124.568, 25.897])).not.toBeNull();
  });

  it('has land on both sides of 180 E between 65 N and 69 N', () => {
    const strip: MapGeometry = {
      type: 'MultiPolygon',
      coordinates: [box(170, 58, 180, 72), box(-180, 58, -172, 72)],
    };
    const wet = polygonsIn(base.withoutLand(strip));
    const isWater = (lng: number, lat: number) => wet.some((polygon) => isInsidePolygon([lng, lat], polygon));
    expect([isWater(175, 67), isWater(-177, 67), isWater(179.9, 67.5)]).toEqual([false, false, false]);
    expect([isWater(175, 60), isWater(-177, 60), isWater(-175, 71.9)]).toEqual([true, true, true]);
  });

  it.each([
    ['a gulf with self-touching coasts', box(117, 36, 123, 42)],
    ['a sea between a continent and an arc of islands', box(140, 43, 158, 60)],
    ['an archipelago', box(-180, 50, -160, 60)],
  ])('gives valid, counter-clockwise, rounded water for %s', (_, area) => {
    const wet = polygonsIn(base.withoutLand({ type: 'Polygon', coordinates: area }));
    expect(isValid(wet)).toBe(true);
    expect(wet.every(([outer]) => signedArea(outer ?? []) > 0)).toBe(true);
    expect(wet.flat(2).every((position) => position.every((x) => Number(x.toFixed(5)) === x))).toBe(true);
  });

  it('gives a country as one valid outline', () => {
    const outline = polygonsIn(base.countryAt([139.7, 35.7]));
    expect(outline.length).toBeGreaterThan(50);
    expect(isValid(outline)).toBe(true);
  });
});

it('makes areas that share an edge or overlap one valid area', () => {
  const area = (west: number): MapGeometry => ({ type: 'Polygon', coordinates: box(west, 0, west + 2, 2) });
  const { united } = baseDataOf([], []);
  expect(united([area(0), area(2)]).type).toBe('Polygon');
  expect(united([area(0), area(1)]).type).toBe('Polygon');
  expect(united([area(0), area(5)]).type).toBe('MultiPolygon');
});
