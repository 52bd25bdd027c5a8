/** Lengths and areas on the WGS 84 ellipsoid, after C. F. F. Karney, “Algorithms for geodesics” (2013). */
import geographiclib from 'geographiclib-geodesic';
import type { LngLat } from '../model/geometry.ts';
import { nearLng } from './sphere.ts';

const { Geodesic } = geographiclib;
const WGS84 = Geodesic.WGS84;

/** An edge of a ring is a straight line in degrees (RFC 7946 §3.1.1); longer than this it is divided. */
const LONGEST_EDGE_DEGREES = 0.5;

/** Length of the geodesic between two points, km. */
export function distanceKm(a: LngLat, b: LngLat): number {
  return (WGS84.Inverse(a[1], a[0], b[1], b[0], Geodesic.DISTANCE).s12 ?? 0) / 1000;
}

/** The point reached from `start` in a direction (degrees from north, clockwise) after a distance. */
export function pointTowards(start: LngLat, bearing: number, km: number): LngLat {
  const { lat2 = 0, lon2 = 0 } = WGS84.Direct(start[1], start[0], bearing, km * 1000);
  return [lon2, lat2];
}

/** Where a point lies from the middle of an azimuthal equidistant plane: kilometres to the east and to the north. */
export function offsetFrom(middle: LngLat, [lng, lat]: LngLat): [east: number, north: number] {
  const { s12 = 0, azi1 = 0 } = WGS84.Inverse(middle[1], middle[0], lat, lng);
  const turn = (azi1 * Math.PI) / 180;
  return [(Math.sin(turn) * s12) / 1000, (Math.cos(turn) * s12) / 1000];
}

/** The point of such an offset; its longitude is the one nearest to the middle's, also beyond ±180. */
export function pointAtOffset(middle: LngLat, [east, north]: [east: number, north: number]): LngLat {
  const bearing = (Math.atan2(east, north) * 180) / Math.PI;
  const [lng, lat] = pointTowards(middle, bearing, Math.hypot(east, north));
  return [nearLng(lng, middle[0]), lat];
}

/** Points of the straight line in degrees from `a` (included) to `b` (left out), at most `stepDegrees` apart. */
function divideEdge(a: LngLat, b: LngLat, stepDegrees: number): LngLat[] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const count = Math.max(1, Math.ceil(length / stepDegrees));
  return Array.from({ length: count }, (_, step) => [
    a[0] + ((b[0] - a[0]) * step) / count,
    a[1] + ((b[1] - a[1]) * step) / count,
  ]);
}

/** The same of a whole line, its end included. */
export const divideLine = (line: LngLat[], stepDegrees: number): LngLat[] => [
  ...line.slice(1).flatMap((to, place) => divideEdge(line[place] ?? to, to, stepDegrees)),
  ...line.slice(-1),
];

/** Area within a ring whose edges are straight in degrees, km², never negative. */
export function ringAreaKm2(ring: LngLat[]): number {
  const polygon = WGS84.Polygon(false);
  for (const [lng, lat] of divideLine(ring, LONGEST_EDGE_DEGREES).slice(0, -1)) polygon.AddPoint(lat, lng);
  return Math.abs(polygon.Compute(false, true).area ?? 0) / 1e6;
}
