import { nearestNameHint } from '../files/nearestName.ts';
import type { KnownNames, Rules } from './featureRule.ts';

/** Outside references: each named once, and none named that is not there. */
export const sourceRules: Rules<KnownNames> = {
  'source-id': ({ properties: { sources = [] } }) => {
    const ids = sources.map(({ id }) => id);
    const repeated = new Set(ids.filter((id, place) => ids.indexOf(id) !== place));
    return [...repeated].map((id) => `two of its sources have the id “${id}”`);
  },
  'report-source': ({ properties: { sources = [], reports = [] } }) => {
    const known = sources.map(({ id }) => id);
    return reports
      .flatMap((report) => report.sources)
      .filter((id) => !known.includes(id))
      .map((id) => {
        const hint = nearestNameHint(id, known);
        return `a report names the source “${id}”, which is not among its sources.${hint}`;
      });
  },
};
