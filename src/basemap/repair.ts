import { isInsidePolygon } from '../atlas/geometry/inside.ts';
import { facesOf, isValid, pointWithin, unite } from '../atlas/geometry/jts.ts';
import { windPolygon } from '../atlas/geometry/polygon.ts';
import type { Polygon } from '../atlas/model/geometry.ts';

/**
 * The same area as valid polygons. Quantised data holds rings that touch or cross themselves, go out and
 * back along the same line, or have collapsed to nothing; planar clipping fails on all of them.
 *
 * An invalid polygon is cut into faces along its own lines, and the faces that lie inside an odd number of
 * its rings are kept. An area that has collapsed gives [].
 */
export function repairPolygon(polygon: Polygon): Polygon[] {
  const rings = polygon.filter((ring) => ring.length >= 4);
  if (rings.length === 0) return [];
  if (isValid([rings])) return [windPolygon(rings)];
  const faces = facesOf(rings).filter((face) => isInsidePolygon(pointWithin(face), rings));
  return unite(faces).map(windPolygon);
}
