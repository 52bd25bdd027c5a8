import type { LngLat, MapGeometry, Polygon } from '../model/geometry.ts';
import { polygonsOf } from './parts.ts';

/**
 * Whether the edge crosses the parallel through a point east of it: a point inside crosses an odd number on its way
 * east. A point on the edge may go either way.
 */
function crossesEastOf([lng, lat]: LngLat, from: LngLat, to: LngLat): boolean {
  if (from[1] > lat === to[1] > lat) return false;
  return lng < from[0] + ((lat - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
}

/** Whether a point is inside a polygon and in none of its holes, in degrees: even-odd over all its rings. */
export function isInsidePolygon(point: LngLat, polygon: Polygon): boolean {
  let inside = false;
  for (const ring of polygon) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from && crossesEastOf(point, from, to)) inside = !inside;
      from = to;
    }
  }
  return inside;
}

/** Whether a point is inside an area; never inside points or lines. */
export const isInsideArea = (point: LngLat, area: MapGeometry): boolean =>
  polygonsOf(area).some((polygon) => isInsidePolygon(point, polygon));
