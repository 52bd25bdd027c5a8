import { legsOf } from '../geodesy/legs.ts';
import { nearLng } from '../geodesy/sphere.ts';
import { joinGeometries } from '../geometry/parts.ts';
import type { LngLat, MapGeometry } from '../model/geometry.ts';

const toFiveDecimals = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** The line cut where it crosses the antimeridian (RFC 7946 §3.1.9): each piece ends on ±180. */
function cutAtAntimeridian(points: LngLat[]): LngLat[][] {
  const pieces: LngLat[][] = [];
  let piece: LngLat[] = [];
  points.forEach((point, place) => {
    const before = points[place - 1];
    if (before !== undefined && Math.abs(point[0] - before[0]) > 180) {
      const side = before[0] > 0 ? 180 : -180;
      const unwrapped = point[0] + 2 * side;
      const share = unwrapped === before[0] ? 0 : (side - before[0]) / (unwrapped - before[0]);
      const latitude = before[1] + (point[1] - before[1]) * share;
      pieces.push([...piece, [side, latitude]]);
      piece = [[-side, latitude]];
    }
    piece.push(point);
  });
  return [...pieces, piece];
}

/** The great circle (the geodesic on WGS 84) between two points, as a line of many positions. */
export function greatCircle(from: LngLat, to: LngLat): MapGeometry {
  const way = legsOf([from, to]).flatMap(({ points }) => points);
  const pieces = cutAtAntimeridian(way.map(([lng, lat]) => [nearLng(lng, 0), lat]));
  const lines = pieces.map((piece): MapGeometry => {
    const coordinates = piece.map(([lng, lat]): LngLat => [toFiveDecimals(lng), toFiveDecimals(lat)]);
    return { type: 'LineString', coordinates };
  });
  return joinGeometries(lines) ?? { type: 'LineString', coordinates: [from, to] };
}
