import type { Feature, FeatureCollection, LineString, Position } from 'geojson';

/** Degrees between two neighbouring lines, coarse first. A line belongs to the coarsest step it fits. */
export const graticuleSteps = [10, 5] as const;

/** Web Mercator ends at 85.05°. */
const LAST_MERIDIAN_LATITUDE = 85;
const LAST_PARALLEL = 80;

/** Meridians and parallels of the whole globe: two-dimensional lines with `step`, the degrees they belong to. */
export function graticule(): FeatureCollection<LineString, { step: number }> {
  const finest = graticuleSteps.at(-1) ?? 10;
  const features: Feature<LineString, { step: number }>[] = [];
  for (let lng = -180; lng < 180; lng += finest) {
    features.push(line(lng, [lng, -LAST_MERIDIAN_LATITUDE], [lng, LAST_MERIDIAN_LATITUDE]));
  }
  for (let lat = -LAST_PARALLEL; lat <= LAST_PARALLEL; lat += finest) {
    features.push(line(lat, [-180, lat], [180, lat]));
  }
  return { type: 'FeatureCollection', features };
}

function line(degrees: number, ...coordinates: Position[]): Feature<LineString, { step: number }> {
  const step = graticuleSteps.find((candidate) => degrees % candidate === 0) ?? 10;
  return { type: 'Feature', properties: { step }, geometry: { type: 'LineString', coordinates } };
}
