import type { BBox, LngLat, MapGeometry } from '../model/geometry.ts';
import { partsOf } from './parts.ts';

/** The widest stretch of longitudes that no interval covers, going round the globe: its two ends. */
function widestGap(intervals: [number, number][]): { from: number; to: number } {
  const sorted = [...intervals].sort((a, b) => a[0] - b[0]);
  let covered = sorted[0]?.[1] ?? 0;
  let best = { from: covered, to: covered, width: -1 };
  for (const [west, east] of sorted) {
    if (west - covered > best.width) best = { from: covered, to: west, width: west - covered };
    covered = Math.max(covered, east);
  }
  const first = sorted[0]?.[0] ?? 0;
  const round = first + 360 - covered;
  return round >= best.width ? { from: covered, to: first } : best;
}

/**
 * The smallest box round a geometry: west, south, east, north. It goes the short way round the globe, so
 * west is greater than east where the geometry lies on both sides of the antimeridian (RFC 7946 §5.2).
 */
export const boundingBox = (geometry: MapGeometry): BBox => boxOfParts(partsOf(geometry));

/** The same of points and lines. */
export function boxOfParts(parts: LngLat[][]): BBox {
  const latitudes = parts.flat().map(([, lat]) => lat);
  const intervals = parts.map((part): [number, number] => {
    const longitudes = part.map(([lng]) => lng);
    const west = least(longitudes);
    // What lies beyond 180° lies on the other side of it.
    const turn = Math.abs(west) > 180 ? 360 * Math.sign(west) : 0;
    return [west - turn, -least(longitudes.map((lng) => -lng)) - turn];
  });
  const gap = widestGap(intervals);
  return [gap.to, least(latitudes), gap.from, -least(latitudes.map((lat) => -lat))];
}

/** The box with its east above 180 where it crosses the antimeridian. */
export const unwrappedBox = ([west, south, east, north]: BBox): BBox => [
  west,
  south,
  east < west ? east + 360 : east,
  north,
];

/** Smallest of many numbers; `Math.min(...)` overflows the stack on long coasts. */
const least = (numbers: number[]): number =>
  numbers.reduce((best, number) => Math.min(best, number), Number.POSITIVE_INFINITY);

/** Whether the point lies in the box, on its edge, or beyond it by no more than `slack` degrees. */
export function isInBox([lng, lat]: LngLat, [west, south, east, north]: BBox, slack = 0): boolean {
  const [afterWest, beforeEast] = [lng >= west - slack, lng <= east + slack];
  const between = west <= east ? afterWest && beforeEast : afterWest || beforeEast;
  return between && lat >= south - slack && lat <= north + slack;
}
