import type { Position } from 'geojson';
import { latOf, lngOf, type Polygon, type Ring } from './polygon.ts';

/** Whether the point lies inside the ring (crossing number; a point on the edge may go either way). */
export function insideRing([lng = 0, lat = 0]: Position, ring: Ring): boolean {
  let inside = false;
  let from = ring.at(-1);
  for (const to of ring) {
    if (from && latOf(from) > lat !== latOf(to) > lat) {
      const along = (lat - latOf(from)) / (latOf(to) - latOf(from));
      if (lng < lngOf(from) + along * (lngOf(to) - lngOf(from))) inside = !inside;
    }
    from = to;
  }
  return inside;
}

/** Whether the point lies inside the polygon and in none of its holes: it is inside an odd number of rings. */
export function insidePolygon(point: Position, polygon: Polygon): boolean {
  return polygon.filter((ring) => insideRing(point, ring)).length % 2 === 1;
}
