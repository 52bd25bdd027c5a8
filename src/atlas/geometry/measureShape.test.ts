import { expect, test } from 'vitest';
import { distanceKm } from '../geodesy/geodesic.ts';
import type { MapGeometry } from '../model/geometry.ts';
import { isInsideArea } from './inside.ts';
import { measureShape } from './measureShape.ts';

const ring = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

test('the published line from Flinders Peak to Buninyong is 54 972.271 m', () => {
  // Technical manual of GDA94, chapter on geodesics; its ellipsoid GRS 80 differs from WGS 84 by less than a millimetre here.
  const degrees = (d: number, m: number, s: number) => d + m / 60 + s / 3600;
  const flinders: [number, number] = [degrees(144, 25, 29.52442), -degrees(37, 57, 3.7203)];
  const buninyong: [number, number] = [degrees(143, 55, 35.3839), -degrees(37, 39, 10.1561)];
  expect(distanceKm(flinders, buninyong)).toBeCloseTo(54.972271, 5);
});

test('the area of a cell of the graticule follows the parallels, not great circles', () => {
  // Zone between two parallels on WGS 84, 10 degrees wide, from the closed formula for the authalic zone.
  const { areaKm2 } = measureShape({ type: 'Polygon', coordinates: [ring(170, 40, 180, 50)] });
  const a = 6378.137;
  const e = Math.sqrt(0.00669437999014);
  const zone = (lat: number) => {
    const s = Math.sin((lat * Math.PI) / 180);
    return s / (2 * (1 - (e * s) ** 2)) + Math.log((1 + e * s) / (1 - e * s)) / (4 * e);
  };
  const exact = (Math.PI / 18) * a * a * (1 - e * e) * (zone(50) - zone(40));
  expect((areaKm2 ?? 0) / exact).toBeCloseTo(1, 5);
});

test('a hole is no part of the area', () => {
  const whole = measureShape({ type: 'Polygon', coordinates: [ring(0, 0, 3, 3)] }).areaKm2 ?? 0;
  const hole = measureShape({ type: 'Polygon', coordinates: [ring(1, 1, 2, 2)] }).areaKm2 ?? 0;
  const { areaKm2 } = measureShape({
    type: 'Polygon',
    coordinates: [ring(0, 0, 3, 3), ring(1, 1, 2, 2).reverse()],
  });
  expect(areaKm2).toBeCloseTo(whole - hole, 3);
});

test('the anchor of a horseshoe lies in the horseshoe', () => {
  const horseshoe: MapGeometry = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [8, 10],
        [8, 2],
        [2, 2],
        [2, 10],
        [0, 10],
        [0, 0],
      ],
    ],
  };
  expect(isInsideArea(measureShape(horseshoe).anchor, horseshoe)).toBe(true);
});

test('the anchor of several areas lies in the largest', () => {
  const { anchor } = measureShape({
    type: 'MultiPolygon',
    coordinates: [[ring(0, 0, 1, 1)], [ring(20, 0, 25, 5)]],
  });
  expect(anchor[0]).toBeGreaterThan(20);
});

test('the anchor of a line is half way along it', () => {
  const { anchor, lengthKm } = measureShape({
    type: 'LineString',
    coordinates: [
      [0, 0],
      [0, 1],
      [0, 4],
    ],
  });
  expect(anchor[1]).toBeCloseTo(2, 2);
  expect(lengthKm).toBeCloseTo(442.3, 0);
});
