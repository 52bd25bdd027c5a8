import { join } from 'node:path';
import { divideLine, offsetFrom, pointAtOffset } from '../geodesy/geodesic.ts';
import { boundingBox } from '../geometry/boundingBox.ts';
import { grow } from '../geometry/jts.ts';
import { linesOf, pointsOf, polygonsOf } from '../geometry/parts.ts';
import { cached, MANY } from '../kept/cache.ts';
import type { LngLat, MapGeometry, Polygon } from '../model/geometry.ts';

/** Growing a coast takes seconds. */
const makers = ['.', '../geodesy', '../geometry'].map((folder) => join(import.meta.dirname, folder));

/** Edges are straight in degrees, not in the plane used here: in pieces this short they are both. */
const longestPiece = 0.1;

/**
 * All that is no farther from a geometry than so many kilometres. Longitudes go on beyond ±180, in one frame.
 *
 * Exact round a point. Otherwise worked out in the azimuthal equidistant plane round the middle, where what lies `d`
 * kilometres from the middle is too long across by `d²/6R²`: a thousandth at 500 km, a hundredth at 1,600 km.
 */
export const areaWithin = (geometry: MapGeometry, km: number): Polygon[] =>
  cached('areas-within', [geometry, km], () => grown(geometry, km), makers, MANY);

function grown(geometry: MapGeometry, km: number): Polygon[] {
  const [west, south, east, north] = boundingBox(geometry);
  const middle: LngLat = [(west + (east < west ? east + 360 : east)) / 2, (south + north) / 2];
  const flat = (line: LngLat[]): LngLat[] =>
    divideLine(line, longestPiece).map((at) => offsetFrom(middle, at));
  const polygons = grow(
    [...pointsOf(geometry).map((point) => [point]), ...linesOf(geometry)].map(flat),
    polygonsOf(geometry).map((polygon) => polygon.map(flat)),
    km,
  );
  return polygons.map((polygon) =>
    polygon.map((ring) => ring.map((offset) => pointAtOffset(middle, offset))),
  );
}
