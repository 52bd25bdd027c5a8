import type { Position } from 'geojson';
import { insidePolygon } from './insideRing.ts';
import { facesOf, isValid, unite } from './jts.ts';
import { pointInside } from './pointInside.ts';
import { latOf, lngOf, type Polygon, type Ring, windPolygon } from './polygon.ts';

/**
 * The same area as valid polygons. Quantised data holds rings that touch or cross themselves, go out and
 * back along the same line, or have collapsed to nothing; planar clipping fails on all of them.
 *
 * Repeated positions and spikes go first. What is still invalid is cut into faces along its own lines,
 * and the faces that lie inside an odd number of the rings are kept. An area that has collapsed gives [].
 */
export function repairPolygon(polygon: Polygon): Polygon[] {
  const [outer, ...holes] = polygon.map(dropSpikes);
  if (!outer || outer.length < 4) return [];
  const tidy = [outer, ...holes.filter((hole) => hole.length >= 4)];
  if (isValid([tidy])) return [windPolygon(tidy)];
  const faces = facesOf(tidy).filter((face) => insidePolygon(pointInside(face), tidy));
  return unite(faces).map(windPolygon);
}

/** The ring without repeated positions and without parts that go out and straight back. */
function dropSpikes(ring: Ring): Ring {
  const kept: Ring = [];
  for (const position of ring) {
    if (same(kept.at(-1), position)) continue;
    if (same(kept.at(-2), position)) kept.pop();
    else kept.push(position);
  }
  // The ring's start may itself be the tip of a spike.
  while (kept.length > 3 && same(kept[1], kept.at(-2))) {
    kept.splice(-1);
    kept.splice(0, 1);
  }
  return kept;
}

function same(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && lngOf(a) === lngOf(b) && latOf(a) === latOf(b);
}
