import type { Position } from 'geojson';
import { latOf, lngOf, type Polygon, type Ring } from './polygon.ts';

/**
 * A point inside a valid polygon: the middle of the widest stretch inside it along the parallel halfway
 * between two neighbouring latitudes in the middle of its outer ring's list.
 */
export function pointInside(polygon: Polygon): Position {
  const latitudes = [...new Set((polygon[0] ?? []).map(latOf))].sort((a, b) => a - b);
  const between = Math.floor(latitudes.length / 2);
  const lat = ((latitudes[between - 1] ?? 0) + (latitudes[between] ?? 0)) / 2;
  const crossings = polygon.flatMap((ring) => crossingsWith(ring, lat)).sort((a, b) => a - b);
  let widest: Position = [0, lat];
  let width = -1;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [west = 0, east = 0] = crossings.slice(i, i + 2);
    if (east - west <= width) continue;
    width = east - west;
    widest = [(west + east) / 2, lat];
  }
  return widest;
}

function crossingsWith(ring: Ring, lat: number): number[] {
  const crossings: number[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1], ring[i]];
    if (!from || !to || latOf(from) > lat === latOf(to) > lat) continue;
    const along = (lat - latOf(from)) / (latOf(to) - latOf(from));
    crossings.push(lngOf(from) + along * (lngOf(to) - lngOf(from)));
  }
  return crossings;
}
