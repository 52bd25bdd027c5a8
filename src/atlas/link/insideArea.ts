import type { LngLat, MapGeometry } from '../model/geometry.ts';
import { polygonsOf } from './geometryParts.ts';

/** Whether a point is inside a ring, by the even-odd rule in degrees; on the edge either may come out. */
function isInsideRing([lng, lat]: LngLat, ring: LngLat[]): boolean {
  let inside = false;
  let before = ring.at(-1);
  for (const corner of ring) {
    if (before !== undefined && corner[1] > lat !== before[1] > lat) {
      const crossing = corner[0] + ((before[0] - corner[0]) * (lat - corner[1])) / (before[1] - corner[1]);
      if (lng < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
}

/** Whether a point is inside a polygon: an odd number of its rings (outer first, then holes) hold it. */
export const isInsidePolygon = (point: LngLat, polygon: LngLat[][]): boolean =>
  polygon.filter((ring) => isInsideRing(point, ring)).length % 2 === 1;

/** Whether a point is inside an area; never inside points or lines. */
export const isInsideArea = (point: LngLat, area: MapGeometry): boolean =>
  polygonsOf(area).some((polygon) => isInsidePolygon(point, polygon));
