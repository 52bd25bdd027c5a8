import { type Box, shiftPolygon, signedArea } from '../atlas/geometry/polygon.ts';
import type { BBox, Polygon, Ring } from '../atlas/model/geometry.ts';
import type { LandSketch } from '../atlas/model/landSketch.ts';
import { clipRings } from './clipRings.ts';
import { readLand } from './naturalEarth.ts';
import { unwrapPolygon } from './unwrap.ts';

/** Square degrees below which an island is left out: a speck at the size of the sketch. */
const smallest = 0.4;
/** A fifth of a degree is less than a pixel there. */
const steps = 5;

/** The land within an extent, which may cross the antimeridian (west greater than east). */
export function landSketch(extent: BBox, land: Polygon[] = readLand('110m')): LandSketch {
  const [west, south, eastAsGiven, north] = extent;
  const east = eastAsGiven <= west ? eastAsGiven + 360 : eastAsGiven;
  const perLongitude = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const box: Box = [west, south, east, north];
  const toUnits = ([lng = 0, lat = 0]: Ring[number]) => [(lng - west) * perLongitude, north - lat] as const;
  const path = land
    .map(unwrapPolygon)
    .flatMap((polygon) => [-360, 0, 360].map((turn) => clipRings(shiftPolygon(polygon, turn), box)))
    .flat()
    .filter((ring) => Math.abs(signedArea(ring)) >= smallest)
    .map((ring) => ringPath(ring.map(toUnits)))
    .join('');
  return { width: (east - west) * perLongitude, height: north - south, west, north, perLongitude, path };
}

/** Rounded, and without positions that rounding made equal to the one before. */
function ringPath(ring: (readonly [number, number])[]): string {
  const points = ring.map(([x, y]) => `${Math.round(x * steps) / steps} ${Math.round(y * steps) / steps}`);
  return `M${points.filter((point, index) => point !== points[index - 1]).join('L')}Z`;
}
