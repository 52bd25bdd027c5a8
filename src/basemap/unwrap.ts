import { boxOf, shiftPolygon } from '../atlas/geometry/polygon.ts';
import type { Polygon, Ring } from '../atlas/model/geometry.ts';

/**
 * A ring whose longitudes run on instead of jumping at the antimeridian: 179, -179 becomes 179, 181.
 *
 * Any step of more than 180° between two neighbours is taken for a jump. That also cures a first
 * position written at the wrong side of the antimeridian. A ring around a pole does not close after
 * this; it is led along the pole's parallel so that it does.
 */
export function unwrapRing(ring: Ring): Ring {
  const unwrapped: Ring = [];
  let turn = 0;
  let before: number | undefined;
  for (const position of ring) {
    const lng = position[0];
    if (before !== undefined && lng - before > 180) turn -= 360;
    if (before !== undefined && before - lng > 180) turn += 360;
    before = lng;
    unwrapped.push([lng + turn, position[1]]);
  }
  return closeOverPole(unwrapped);
}

function closeOverPole(ring: Ring): Ring {
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last || Math.abs(last[0] - first[0]) < 180) return ring;
  const pole = first[1] < 0 ? -90 : 90;
  return [...ring, [last[0], pole], [first[0], pole], first];
}

/**
 * A polygon in one frame: every ring unwrapped, holes moved to the turn of the globe their outer ring
 * is in, and the whole moved so that its middle lies in [-180, 180).
 */
export function unwrapPolygon(polygon: Polygon): Polygon {
  const [outer, ...holes] = polygon.map(unwrapRing);
  if (!outer) return [];
  const frame = boxOf([outer]);
  const placed = holes.map((hole) => {
    const box = boxOf([hole]);
    const middle = (box[0] + box[2]) / 2;
    const turns = Math.ceil((frame[0] - middle) / 360);
    return shiftPolygon([hole], turns * 360)[0] ?? hole;
  });
  const middle = (frame[0] + frame[2]) / 2;
  return shiftPolygon([outer, ...placed], -360 * Math.floor((middle + 180) / 360));
}
