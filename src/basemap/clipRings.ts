import { clipPolygon } from 'lineclip';
import type { Box } from '../atlas/geometry/polygon.ts';
import type { Polygon } from '../atlas/model/geometry.ts';

/**
 * The rings cut to a box, one side after the other: one pass over the positions, so that a continent costs milliseconds.
 *
 * The area inside the box stays the same by the even-odd rule, but rings may run back and forth along
 * the box: repair the result before any planar work.
 */
export function clipRings(polygon: Polygon, box: Box): Polygon {
  return polygon
    .map((ring) => clipPolygon(ring, box))
    .map((ring) => (ring[0]?.join() === ring.at(-1)?.join() ? ring : [...ring, ...ring.slice(0, 1)]))
    .filter((ring) => ring.length >= 4);
}
