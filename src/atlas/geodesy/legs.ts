import geographiclib from 'geographiclib-geodesic';
import type { LngLat } from '../model/geometry.ts';

const { Geodesic } = geographiclib;
const WGS84 = Geodesic.WGS84;

/** The shortest way between two neighbouring points of a ruler, on the WGS 84 ellipsoid. */
export interface Leg {
  km: number;
  /** Direction at the start: degrees clockwise from north, 0 to 360. */
  bearing: number;
  /** Along the way, close enough to look curved. Longitudes go on beyond ±180, so that no piece runs round the globe. */
  points: LngLat[];
  /** In the middle of the way. */
  middle: LngLat;
  middleBearing: number;
  endBearing: number;
}

/** Longest straight piece of a drawn leg, km. */
const pieceKm = 40;

const fullCircle = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** The legs between points, one fewer than these. Where points are antipodes, many ways are shortest: it is one of them. */
export function legsOf(points: readonly (readonly [number, number])[]): Leg[] {
  let turned = 0;
  return points.slice(1).map(([lng, lat], place): Leg => {
    const [fromLng, fromLat] = points[place] ?? [lng, lat];
    const line = WGS84.InverseLine(fromLat, fromLng + turned, lat, lng);
    const metres = line.s13;
    const mask = Geodesic.STANDARD | Geodesic.LONG_UNROLL;
    const at = (share: number) => line.Position(metres * share, mask);
    const pieces = Math.max(2, Math.ceil(metres / 1000 / pieceKm));
    const way = Array.from({ length: pieces + 1 }, (_, piece) => at(piece / pieces));
    const positions = way.map(({ lon2 = 0, lat2 = 0 }): LngLat => [lon2, lat2]);
    const middle = at(0.5);
    turned = (positions.at(-1)?.[0] ?? lng) - lng;
    return {
      km: metres / 1000,
      bearing: fullCircle(way[0]?.azi2 ?? 0),
      points: positions,
      middle: [middle.lon2 ?? 0, middle.lat2 ?? 0],
      middleBearing: fullCircle(middle.azi2 ?? 0),
      endBearing: fullCircle(way.at(-1)?.azi2 ?? 0),
    };
  });
}
