import polylabel from 'polylabel';
import type { LngLat, Polygon } from '../model/geometry.ts';
import { boxOf } from './polygon.ts';

/** No point is deeper inside than the one found by more than this share of the polygon's smaller side. */
const PRECISION = 0.01;

/**
 * The point of a polygon farthest from its edge, in degrees, those from east to west shortened as in the polygon's middle.
 */
export function innermostPoint(polygon: Polygon): LngLat {
  const latitudes = (polygon[0] ?? []).map(([, lat]) => lat);
  const middle = latitudes.reduce((sum, lat) => sum + lat, 0) / Math.max(1, latitudes.length);
  const shortening = Math.max(0.01, Math.cos((middle * Math.PI) / 180));
  const plane = polygon.map((ring) => ring.map(([lng, lat]): LngLat => [lng * shortening, lat]));
  const [west, south, east, north] = boxOf(plane);
  const [x, y] = polylabel(plane, PRECISION * Math.min(east - west, north - south));
  return [x / shortening, y];
}
