import { pointWithin } from '../atlas/geometry/jts.ts';
import { boxOf } from '../atlas/geometry/polygon.ts';
import type { LngLat, Polygon } from '../atlas/model/geometry.ts';
import { type Country, readCountries, readLand, type Scale } from './naturalEarth.ts';
import { repairPolygon } from './repair.ts';
import { ShapeIndex } from './shapeIndex.ts';
import { unwrapPolygon } from './unwrap.ts';

/** Square degrees below which a country's polygon is taken for an islet that the land theme may lack. */
const LARGEST_ISLET = 0.05;

/**
 * Natural Earth's land with the islets that only its countries have: the two themes do not hold the same
 * small islands, and a sea cut with one under a coast drawn from the other would show holes or lose rocks.
 * As stored: neither unwrapped nor repaired.
 */
export function readAllLand(scale: Scale): Polygon[] {
  return withMissingIslets(readLand(scale), readCountries(scale));
}

/** `land` followed by those small polygons of the countries that share no position with it and lie outside it. */
export function withMissingIslets(land: Polygon[], countries: Country[]): Polygon[] {
  const index = new ShapeIndex(land);
  const known = new Set(land.flat(2).map(placeKey));
  const missing = countries
    .flatMap((country) => country.polygons)
    .filter((polygon) => !polygon.flat().some((position) => known.has(placeKey(position))))
    .filter((polygon) => isSmall(polygon) && isOutside(polygon, index));
  return [...land, ...missing];
}

/** One number for a position, told apart to 0.00001°. */
function placeKey(position: LngLat): number {
  return Math.round(position[0] * 1e5) * 1e8 + Math.round(position[1] * 1e5);
}

function isSmall(polygon: Polygon): boolean {
  const [west, south, east, north] = boxOf(unwrapPolygon(polygon));
  return (east - west) * (north - south) <= LARGEST_ISLET;
}

function isOutside(polygon: Polygon, index: ShapeIndex): boolean {
  return repairPolygon(unwrapPolygon(polygon)).some((part) => !index.holds(pointWithin(part)));
}
