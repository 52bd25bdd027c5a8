import { packed } from '../kept/packed.ts';
import type { LngLat, MapGeometry } from '../model/geometry.ts';
import { simplify } from './jts.ts';
import { areaOf, polygonsOf } from './parts.ts';
import { withoutSpecks } from './polygon.ts';

/**
 * An area with fewer positions, for one whose edge is not drawn: no position strays more than `tolerance` degrees, no
 * rings cross that did not before, and islets and their holes go (Douglas–Peucker, topology kept). What is no area, or
 * smaller than that altogether, comes back as it was.
 */
export function coarseArea(geometry: MapGeometry, tolerance: number): MapGeometry {
  const made = known.get(geometry) ?? new Map<number, MapGeometry>();
  const coarse = made.get(tolerance) ?? simplified(geometry, tolerance);
  known.set(geometry, made.set(tolerance, coarse));
  return coarse;
}

/** What was made of a shape, by tolerance: many events are drawn as one place. */
const known = new WeakMap<MapGeometry, Map<number, MapGeometry>>();

function simplified(geometry: MapGeometry, tolerance: number): MapGeometry {
  const polygons = withoutSpecks(polygonsOf(geometry), tolerance);
  if (polygons.length === 0) return geometry;
  const simple = simplify(polygons, tolerance);
  return packed(areaOf(simple.map((rings) => rings.map((ring) => ring.map(rounded)))), 'coordinates');
}

/** To a thousandth of a degree, 110 m at most: half of that is less than the finest tolerance asked for. */
const rounded = ([lng, lat]: LngLat): LngLat => [round(lng), round(lat)];

const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;
