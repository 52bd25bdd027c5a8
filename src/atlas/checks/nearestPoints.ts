/** The shortest way between two geometries on the WGS 84 ellipsoid. */
import { distanceKm, divideLine, offsetFrom, pointAtOffset } from '../geodesy/geodesic.ts';
import { nearLng } from '../geodesy/sphere.ts';
import { isInsideArea } from '../geometry/inside.ts';
import { nearestOfLines } from '../geometry/jts.ts';
import { partsOf } from '../geometry/parts.ts';
import type { LngLat, MapGeometry } from '../model/geometry.ts';

/** The nearest points of two geometries and how far they are apart. */
export interface NearestPoints {
  km: number;
  from: LngLat;
  to: LngLat;
}

/** Edges are straight in degrees, not in the plane used here: in pieces this short they are both, within a decimetre. */
const PIECE_DEGREES = 0.02;
/** Times the plane is laid anew round the middle of the way found on the one before. */
const ROUNDS = 4;
/** Nearer than this is touching. */
const TOUCHING_KM = 0.005;

/**
 * A point of one of the geometries that lies inside the other. One point of each part is enough: where
 * edges cross instead, their distance comes out as none.
 */
function sharedPoint(a: MapGeometry, b: MapGeometry): LngLat | undefined {
  const startsOf = (geometry: MapGeometry) => partsOf(geometry).flatMap(([first]) => (first ? [first] : []));
  return (
    startsOf(a).find((point) => isInsideArea(point, b)) ?? startsOf(b).find((point) => isInsideArea(point, a))
  );
}

/**
 * The nearest points of two geometries: of areas their edges, and no distance at all where they overlap. Found on azimuthal
 * equidistant planes, the last of which has its middle in the middle of the way: along that, lengths are true. Of a way of
 * thousands of kilometres one shorter by a hundred-thousandth may be missed.
 */
export function nearestPoints(a: MapGeometry, b: MapGeometry): NearestPoints {
  const shared = sharedPoint(a, b);
  if (shared !== undefined) return { km: 0, from: shared, to: shared };
  const pieces = [a, b].map((geometry) => partsOf(geometry).map((part) => divideLine(part, PIECE_DEGREES)));
  let [from, to] = pieces.map((parts) => parts[0]?.[0]);
  if (!from || !to) throw new Error('A geometry without a position has no nearest point.');
  for (let round = 0; round < ROUNDS; round++) {
    const middle: LngLat = [(from[0] + nearLng(to[0], from[0])) / 2, (from[1] + to[1]) / 2];
    const [ofA = [], ofB = []] = pieces.map((parts) =>
      parts.map((part) => part.map((point) => offsetFrom(middle, point))),
    );
    [from, to] = nearestOfLines(ofA, ofB).map((offset) => pointAtOffset(middle, offset)) as [LngLat, LngLat];
  }
  const km = distanceKm(from, to);
  const inRange = ([lng, lat]: LngLat): LngLat => [nearLng(lng, 0), lat];
  return { km: km < TOUCHING_KM ? 0 : km, from: inRange(from), to: inRange(to) };
}
