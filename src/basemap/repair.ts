import { insidePolygon } from './insideRing.ts';
import { facesOf, isValid, unite } from './jts.ts';
import { pointInside } from './pointInside.ts';
import { type Polygon, windPolygon } from './polygon.ts';

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
  const faces = facesOf(rings).filter((face) => insidePolygon(pointInside(face), rings));
  return unite(faces).map(windPolygon);
}
