/** What each feature must keep by itself, without a look at other features. */

import type { Fault } from '../files/propertyProblems.ts';
import { basisRules } from './basisRules.ts';
import { faultsBy, type KnownNames, type Rules } from './featureRule.ts';
import { nameRules } from './nameRules.ts';
import { openRules } from './openRules.ts';
import { placeRules } from './placeRules.ts';
import { sourceRules } from './sourceRules.ts';
import type { WrittenFeature } from './writtenFeature.ts';

const contentRules: Rules<KnownNames> = {
  ...placeRules,
  ...openRules,
  ...basisRules,
  ...nameRules,
  ...sourceRules,
};

/** Everything about the feature alone that breaks a rule. A label of the chart owes only sound names. */
export const featureFaults = (feature: WrittenFeature, known: KnownNames): Fault[] =>
  faultsBy(feature.layer.role === 'orientation' ? nameRules : contentRules, feature, known);
