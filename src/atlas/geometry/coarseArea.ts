import type { MapGeometry } from '../model/geometry.ts';
import { simplify } from './jts.ts';
import { areaOf, polygonsOf } from './parts.ts';
import { withoutSpecks } from './polygon.ts';

/** Degrees: about 13 km from south to north, less from west to east. */
const TOLERANCE = 0.12;

/**
 * An area with far fewer positions, for one whose edge nobody sees: no position strays more than about 13 km,
 * no rings cross that did not before, and islets and their holes go (Douglas–Peucker, topology kept). What
 * is no area, or smaller than that altogether, comes back as it was.
 */
export function coarseArea(geometry: MapGeometry): MapGeometry {
  const polygons = withoutSpecks(polygonsOf(geometry), TOLERANCE);
  return polygons.length === 0 ? geometry : areaOf(simplify(polygons, TOLERANCE));
}
