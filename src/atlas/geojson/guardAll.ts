import { shownId } from './featureIds.ts';
import type { Findings, Place } from './findings.ts';
import { type GeoFeature, guardFeature, type Root } from './guards.ts';
import type { Limits } from './limits.ts';

/** A feature that passed the guards. */
export interface Guarded {
  feature: GeoFeature;
  place: Place;
  index: number;
  positions: number;
}

/** Step 3 for all features: `lineOf` tells where each starts. Null where there are more positions than are read. */
export function guardAll(
  { features }: Root,
  lineOf: (index: number) => number,
  rootLine: number,
  limits: Limits,
  findings: Findings,
): Guarded[] | null {
  const root = { line: rootLine };
  if (features.length > limits.manyFeatures)
    findings.add('many-features', `${features.length} features: the map may become slow`, root);
  const guarded: Guarded[] = [];
  let positions = 0;
  for (const [index, value] of features.entries()) {
    const place: Place = { line: lineOf(index), featureIndex: index, featureId: shownId(value) };
    const count = { positions: 0 };
    findings.at(place, (report) => {
      if (guardFeature(value, count, report))
        guarded.push({ feature: value, place, index, positions: count.positions });
    });
    positions += count.positions;
  }
  if (positions > limits.positions) {
    const message = `${positions} positions; at most ${limits.positions} are read: simplify the shapes`;
    findings.add('position-count', message, root);
    return null;
  }
  return guarded;
}
