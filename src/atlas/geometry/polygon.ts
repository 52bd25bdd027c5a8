/** Rings and polygons on the plane, in degrees. */
import type { Polygon, Ring } from '../model/geometry.ts';

/** West, south, east, north on the plane: longitudes run on past ±180, west is never above east. */
export type Box = [number, number, number, number];

/**
 * Area of a ring in square degrees: positive where it runs counter-clockwise (shoelace formula, about the first
 * position, so that small rings far from the origin keep their precision).
 */
export function signedArea(ring: Ring): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1], ring[i]];
    if (from && to) twice += (from[0] - x0) * (to[1] - y0) - (to[0] - x0) * (from[1] - y0);
  }
  return twice / 2;
}

/** The box around a polygon's outer ring. */
export function boxOf([outer = []]: Polygon): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of outer) {
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

/** The polygon that fills a box. */
export const polygonOfBox = ([west, south, east, north]: Box): Polygon => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];

/** Whether two boxes share at least a point. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** The same polygon, moved east by so many degrees. */
export function shiftPolygon(polygon: Polygon, degrees: number): Polygon {
  if (degrees === 0) return polygon;
  return polygon.map((ring) => ring.map(([lng, lat]) => [lng + degrees, lat]));
}

/** Polygons in the frame of the first of them: what was cut at the antimeridian lies side by side again. */
export function nearMeridian(polygons: Polygon[], meridian = polygons[0]?.[0]?.[0]?.[0] ?? 0): Polygon[] {
  return polygons.map((polygon) => {
    const [west, , east] = boxOf(polygon);
    return shiftPolygon(polygon, 360 * Math.round((meridian - (west + east) / 2) / 360));
  });
}

/** Whether the ring at this place of its polygon runs the wrong way. Rings without area run either way. */
export function runsWrong(ring: Ring, place: number): boolean {
  const area = signedArea(ring);
  return place === 0 ? area < 0 : area > 0;
}

/** Outer ring counter-clockwise, holes clockwise (RFC 7946 §3.1.6). */
export const windPolygon = (polygon: Polygon): Polygon =>
  polygon.map((ring, place) => (runsWrong(ring, place) ? ring.toReversed() : ring));

/** Without the polygons and holes that reach no farther than so many degrees either way. */
export function withoutSpecks(polygons: Polygon[], degrees: number): Polygon[] {
  const isSpeck = (ring: Ring) => {
    const [west, south, east, north] = boxOf([ring]);
    return east - west <= degrees && north - south <= degrees;
  };
  const large = polygons.filter(([outer]) => outer && !isSpeck(outer));
  return large.map((polygon) => polygon.filter((ring) => !isSpeck(ring)));
}
