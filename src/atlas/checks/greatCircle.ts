import { clipPolyline } from 'lineclip';
import { legsOf } from '../geodesy/legs.ts';
import { joinGeometries } from '../geometry/parts.ts';
import type { LngLat, MapGeometry } from '../model/geometry.ts';

const toFiveDecimals = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** The great circle (the geodesic on WGS 84) between two points, as a line of many positions. */
export function greatCircle(from: LngLat, to: LngLat): MapGeometry {
  const way = legsOf([from, to]).flatMap(({ points }) => points);
  // Cut where it crosses the antimeridian (RFC 7946 §3.1.9): each piece ends on ±180.
  const pieces = [0, -360, 360]
    .map((turn) => way.map(([lng, lat]): LngLat => [lng + turn, lat]))
    .flatMap((turned) => clipPolyline(turned, [-180, -90, 180, 90]))
    // An end on the antimeridian lies on both its sides.
    .filter((piece) => piece.some(([lng = 0]) => Math.abs(lng) < 180));
  const lines = pieces.map((piece): MapGeometry => {
    const coordinates = piece.map(([lng, lat]): LngLat => [toFiveDecimals(lng), toFiveDecimals(lat)]);
    return { type: 'LineString', coordinates };
  });
  return joinGeometries(lines) ?? { type: 'LineString', coordinates: [from, to] };
}
