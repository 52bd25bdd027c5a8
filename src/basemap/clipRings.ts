import type { Position } from 'geojson';
import { type Box, latOf, lngOf, type Polygon, type Ring } from './polygon.ts';

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
  const along = axis === 0 ? lngOf : latOf;
  const isIn = (position: Position) => (along(position) - limit) * sign >= 0;
  const clipped: Ring = [];
  let from: Position | undefined;
  for (const to of ring) {
    if (from && isIn(from) !== isIn(to)) clipped.push(crossing(from, to, axis, limit));
    if (isIn(to)) clipped.push(to);
    from = to;
  }
  const [first] = clipped;
  const last = clipped.at(-1);
  if (first && last && (lngOf(first) !== lngOf(last) || latOf(first) !== latOf(last))) clipped.push(first);
  return clipped;
}

function crossing(from: Position, to: Position, axis: 0 | 1, limit: number): Position {
  const across = axis === 0 ? lngOf : latOf;
  const share = (limit - across(from)) / (across(to) - across(from));
  const lng = lngOf(from) + share * (lngOf(to) - lngOf(from));
  const lat = latOf(from) + share * (latOf(to) - latOf(from));
  return axis === 0 ? [limit, lat] : [lng, limit];
}
