import type { Position } from 'geojson';

/** A closed ring: first and last position are equal. Longitude, latitude in degrees. */
export type Ring = Position[];
/** Outer ring first, then its holes, as in GeoJSON. */
export type Polygon = Ring[];

/** West, south, east, north of an unwrapped polygon: longitudes run on past ±180, west is always below east. */
export type Box = [number, number, number, number];

/** Longitude of a position, degrees. */
export function lngOf(position: Position): number {
  return position[0] as number;
}

/** Latitude of a position, degrees. */
export function latOf(position: Position): number {
  return position[1] as number;
}

/** Area of a ring in square degrees: positive where it runs counter-clockwise (shoelace formula). */
export function signedArea(ring: Ring): number {
  let twice = 0;
  let from = ring.at(-1);
  for (const to of ring) {
    if (from) twice += lngOf(from) * latOf(to) - lngOf(to) * latOf(from);
    from = to;
  }
  return twice / 2;
}

/** The box around a polygon's outer ring. */
export function boxOf(polygon: Polygon): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of polygon[0] ?? []) {
    box[0] = Math.min(box[0], lngOf(position));
    box[1] = Math.min(box[1], latOf(position));
    box[2] = Math.max(box[2], lngOf(position));
    box[3] = Math.max(box[3], latOf(position));
  }
  return box;
}

/** Whether two boxes share at least a point. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** The same polygon, moved east by so many degrees. */
export function shiftPolygon(polygon: Polygon, degrees: number): Polygon {
  if (degrees === 0) return polygon;
  return polygon.map((ring) => ring.map((position) => [lngOf(position) + degrees, latOf(position)]));
}

/** Outer ring counter-clockwise, holes clockwise (RFC 7946 §3.1.6). */
export function windPolygon(polygon: Polygon): Polygon {
  return polygon.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? ring : ring.toReversed()));
}
