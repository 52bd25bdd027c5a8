import type { LngLatLike, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { sampleAtlas } from '../layers/fixtures/sampleAtlas.ts';
import { chart } from '../layers/palette.ts';
import { defaultChoices } from '../state/choices.ts';
import { groundColour, isOnThisSide } from './globe.ts';

const radius = 100;

/** A globe seen from above 0, 0, from far away: only what one needs of a map. */
function mapOf(type: 'globe' | 'mercator'): MapLibreMap {
  const radians = Math.PI / 180;
  const project = (place: LngLatLike) => {
    const [lng, lat] = Array.isArray(place) ? place : [Object(place).lng, place.lat];
    const x = radius * Math.cos(lat * radians) * Math.sin(lng * radians);
    return { x, y: -radius * Math.sin(lat * radians) };
  };
  const unproject = (point: PointLike) => {
    const [x, y] = Array.isArray(point) ? point : [point.x, point.y];
    const out = Math.max(1, Math.hypot(x, y) / radius);
    const lat = Math.asin(-y / radius / out);
    return { lat: lat / radians, lng: Math.asin(x / radius / out / Math.cos(lat)) / radians };
  };
  return { style: {}, getProjection: () => ({ type }), project, unproject } as unknown as MapLibreMap;
}

test('a place beyond the globe’s edge is not seen, though it has a spot on the screen', () => {
  expect(isOnThisSide(mapOf('globe'), [30, 40])).toBe(true);
  expect(isOnThisSide(mapOf('globe'), [150, 40])).toBe(false);
  expect(isOnThisSide(mapOf('mercator'), [150, 40])).toBe(true);
});

test('space is around a globe, water behind a flat map', () => {
  const choices = defaultChoices(sampleAtlas);
  expect(groundColour(sampleAtlas, { ...choices, projection: 'globe' })).toBe(chart.space);
  expect(groundColour(sampleAtlas, choices)).toBe(chart.water);
});
