import { unite } from '../atlas/geometry/jts.ts';
import { boxOf, shiftPolygon } from '../atlas/geometry/polygon.ts';
import type { Polygon } from '../atlas/model/geometry.ts';
import { repairPolygon } from './repair.ts';

/**
 * Unwrapped polygons of which those cut apart at ±180° are one again, running on past 180: otherwise the cut
 * would be drawn as a coast. The globe-wide land around a pole stays as it is.
 *
 * Only what is joined is repaired: drawing, unlike clipping, does not mind a ring that touches itself.
 */
export function joinAntimeridian(polygons: Polygon[]): Polygon[] {
  const west = polygons.filter((polygon) => touches(polygon, -180));
  const east = polygons.filter((polygon) => touches(polygon, 180));
  const others = polygons.filter((polygon) => !west.includes(polygon) && !east.includes(polygon));
  const cut = [...east, ...west.map((polygon) => shiftPolygon(polygon, 360))];
  return [...others, ...unite(cut.flatMap(repairPolygon))];
}

function touches(polygon: Polygon, meridian: -180 | 180): boolean {
  const [west, , east] = boxOf(polygon);
  if (east - west >= 360) return false;
  return meridian === 180 ? east === 180 : west === -180;
}
