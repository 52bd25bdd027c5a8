import { standings } from '../model/feature.ts';
import { isEvent } from '../model/kinds.ts';
import type { FeatureRule } from './featureRule.ts';

/** An event says how its words put it; what does not happen has no such standing. */
export const standingRules: FeatureRule[] = [
  {
    rule: 'standing',
    broken: ({ properties: { kind, standing } }) => {
      if (isEvent(kind) === (standing !== undefined)) return [];
      return standing === undefined
        ? [`a ${kind} needs “standing”: ${standings.join(', ')}, as its words put it`]
        : [`a ${kind} does not happen, so it has no “standing”`];
    },
  },
];
