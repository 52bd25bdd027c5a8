/** What each feature must keep by itself, without a look at other features. */

import type { Fault } from '../files/propertyProblems.ts';
import { basisRules } from './basisRules.ts';
import type { FeatureRule, KnownNames } from './featureRule.ts';
import { nameRules } from './nameRules.ts';
import { openRules } from './openRules.ts';
import { placeRules } from './placeRules.ts';
import { sourceRules } from './sourceRules.ts';
import { standingRules } from './standingRules.ts';
import type { WrittenFeature } from './writtenFeature.ts';

const contentRules: FeatureRule[] = [
  ...placeRules,
  ...openRules,
  ...basisRules,
  ...nameRules,
  ...sourceRules,
  ...standingRules,
];

/** Everything about the feature alone that breaks a rule. A label of the chart owes only sound names. */
export function featureFaults(feature: WrittenFeature, known: KnownNames): Fault[] {
  const rules = feature.layer.role === 'orientation' ? nameRules : contentRules;
  return rules.flatMap(({ rule, broken }) => broken(feature, known).map((message) => ({ rule, message })));
}
