import type { Box } from '../atlas/geometry/polygon.ts';
import type { LngLat, Polygon, Ring } from '../atlas/model/geometry.ts';

/**
 * The rings cut to a box, one side after the other (Sutherland and Hodgman 1974): one pass over the
 * positions, so that a continent costs milliseconds.
 *
 * The area inside the box stays the same by the even-odd rule, but rings may run back and forth along
 * the box: repair the result before any planar work.
 */
export function clipRings(polygon: Polygon, [west, south, east, north]: Box): Polygon {
  return polygon
    .map((ring) => {
      const withinLongitudes = clipSide(clipSide(ring, 0, west, 1), 0, east, -1);
      return clipSide(clipSide(withinLongitudes, 1, south, 1), 1, north, -1);
    })
    .filter((ring) => ring.length >= 4);
}

/** Keeps what lies on the positive (`sign` 1) or negative (-1) side of the line `axis` = `limit`. */
function clipSide(ring: Ring, axis: 0 | 1, limit: number, sign: 1 | -1): Ring {
  const isIn = (position: LngLat) => (position[axis] - limit) * sign >= 0;
  const clipped: Ring = [];
  let from: LngLat | undefined;
  for (const to of ring) {
    if (from && isIn(from) !== isIn(to)) clipped.push(crossing(from, to, axis, limit));
    if (isIn(to)) clipped.push(to);
    from = to;
  }
  const [first] = clipped;
  const last = clipped.at(-1);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) clipped.push(first);
  return clipped;
}

function crossing(from: LngLat, to: LngLat, axis: 0 | 1, limit: number): LngLat {
  const share = (limit - from[axis]) / (to[axis] - from[axis]);
  const lng = from[0] + share * (to[0] - from[0]);
  const lat = from[1] + share * (to[1] - from[1]);
  return axis === 0 ? [limit, lat] : [lng, limit];
}
