import type { Geometry } from 'geojson';
import { faultOf } from '../geometry/jts.ts';
import { polygonsOf, simpleGeometries } from '../geometry/parts.ts';
import type { Polygon } from '../model/geometry.ts';
import type { Report } from './findings.ts';
import type { Limits } from './limits.ts';
import { ogcWork } from './ogcWork.ts';
import { clusters } from './polygonClusters.ts';

/** What JTS says, in words that tell what to look for. */
const WORDS: Record<string, string> = {
  'Self-intersection': 'its outline crosses itself or another of its rings',
  'Ring Self-intersection': 'a ring touches itself',
  'Hole lies outside shell': 'a hole lies outside its outer ring',
  'Holes are nested': 'a hole lies within another hole',
  'Interior is disconnected': 'its holes cut it in two',
  'Nested shells': 'a polygon lies within another of the same MultiPolygon',
  'Duplicate Rings': 'a ring is there twice',
  'Too few distinct points in geometry component': 'a ring has fewer than three different positions',
};

/** Why the polygons are not a valid surface, or null. */
function fault(polygons: Polygon[]): string | null {
  const found = faultOf(polygons);
  if (found === null) return null;
  const near = found.at?.map((degrees) => +degrees.toFixed(5)).join(', ');
  return `${WORDS[found.says] ?? found.says}${near ? `, near ${near}` : ''}`;
}

/**
 * Step 6: polygons are valid as OGC Simple Features has it (JTS IsValidOp): no crossings, holes inside, interior in one piece.
 * What would take too long, of the work left in the file's `budget`, is left unchecked, and said. True where the geometry was found valid or was not checked.
 */
export function checkOgcValidity(
  geometry: Geometry,
  limits: Limits,
  budget: { work: number },
  report: Report,
): boolean {
  let valid = true;
  const skip = (why: string) =>
    report('ogc-unchecked', () => `${why} to look for crossings: check it in a GIS, or simplify it`);
  for (const part of simpleGeometries(geometry)) {
    const polygons = polygonsOf(part).filter((polygon) => polygon.length > 0);
    const count = polygons.reduce((sum, polygon) => polygon.reduce((n, ring) => n + ring.length, sum), 0);
    const groups = count > limits.ogcPositions ? null : clusters(polygons);
    if (!groups) {
      skip(`a polygon of ${count} positions is too large`);
      continue;
    }
    for (const group of groups) {
      const work = ogcWork(group);
      if (work > budget.work) {
        skip('the shape is too intricate');
        continue;
      }
      budget.work -= work;
      try {
        const wrong = fault(group);
        if (wrong === null) continue;
        valid = false;
        report('ogc-invalid', () => wrong);
      } catch {
        skip('the shape is too strange');
      }
    }
  }
  return valid;
}
