import { checkBox } from './boundingBox.ts';
import { checkCollections } from './collections.ts';
import { checkCrs } from './coordinateSystem.ts';
import { checkFeatureExtras } from './curatedForm.ts';
import type { Report } from './findings.ts';
import type { GeoFeature } from './guards.ts';
import type { Limits } from './limits.ts';
import { checkLines } from './lines.ts';
import { checkFeatureMembers, checkGeometryMembers } from './members.ts';
import { checkOgcValidity } from './ogcValidity.ts';
import { checkPositions } from './positions.ts';
import { checkSlivers, checkWinding } from './winding.ts';

/** Step 5 for a feature that passed guards and structure: our own rules. */
export function checkOwnRules(feature: GeoFeature, report: Report): void {
  const { geometry } = feature;
  checkFeatureMembers(feature, report);
  checkFeatureExtras(feature, report);
  checkCrs(feature, report);
  checkBox(feature, geometry ? [geometry] : [], report);
  if (geometry === null) {
    report('null-geometry', () => 'a feature without geometry is not drawn');
    return;
  }
  checkGeometryMembers(geometry, report);
  checkCollections(geometry, report);
  checkPositions(geometry, report);
  checkLines(geometry, report);
  checkSlivers(geometry, report);
}

/** Steps 6 and 7. A shape that crosses itself has no winding to speak of. */
export function checkShape(
  feature: GeoFeature,
  limits: Limits,
  budget: { work: number },
  report: Report,
): void {
  if (feature.geometry && checkOgcValidity(feature.geometry, limits, budget, report))
    checkWinding(feature.geometry, report);
}
