import type { Geometry, Position } from 'geojson';
import type { Report } from './findings.ts';
import { lngLat, polygonsOf, simpleGeometries } from './geometryParts.ts';
import { doubleArea } from './winding.ts';

/** Area by the square of the diagonal of the box: about 1/n for a strip n times as long as wide. No island comes near. */
const THINNEST = 1 / 30_000;

/** Square of the diagonal of the ring's box, in square degrees. */
function squaredDiagonal(ring: Position[]): number {
  let [west, south] = lngLat(ring[0]);
  let [east, north] = [west, south];
  for (const position of ring) {
    const [lng, lat] = lngLat(position);
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return (east - west) ** 2 + (north - south) ** 2;
}

/** Outer rings over 30,000 times as long as wide: left over from cutting or snapping. Rings without area are invalid. */
export function checkSlivers(geometry: Geometry, report: Report): void {
  for (const part of simpleGeometries(geometry))
    for (const polygon of polygonsOf(part)) {
      const ring = polygon[0] ?? [];
      const area = Math.abs(doubleArea(ring)) / 2;
      if (area > 0 && area / squaredDiagonal(ring) < THINNEST)
        report('sliver', () => 'a polygon is a sliver, over 30,000 times as long as wide: remove it');
    }
}
