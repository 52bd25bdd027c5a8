import { nearestNameHint } from '../files/nearestName.ts';
import type { FeatureRule } from './featureRule.ts';

function repeated(ids: string[]): string[] {
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
}

/** Outside references: each named once, and none named that is not there. */
export const sourceRules: FeatureRule[] = [
  {
    rule: 'source-id',
    broken: ({ properties: { sources = [] } }) =>
      repeated(sources.map(({ id }) => id)).map((id) => `two of its sources have the id “${id}”`),
  },
  {
    rule: 'report-source',
    broken: ({ properties: { sources = [], reports = [] } }) => {
      const known = sources.map(({ id }) => id);
      return reports
        .flatMap((report) => report.sources)
        .filter((id) => !known.includes(id))
        .map(
          (id) =>
            `a report names the source “${id}”, which is not among its sources.${nearestNameHint(id, known)}`,
        );
    },
  },
];
