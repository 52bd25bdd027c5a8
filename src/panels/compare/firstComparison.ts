import type { Atlas } from '../../atlas/model/atlas.ts';
import { symbolOf } from '../../layers/list.ts';
import { dateOf, yearSpan } from '../../state/calendar.ts';
import type { Comparison } from '../../state/comparison.ts';
import { timeRange, windowWithin } from '../../state/timeWindow.ts';

/** Two documents to begin with: the first two of the atlas. Null where there are no two. */
export function firstDocuments({ documents }: Pick<Atlas, 'documents'>): Comparison | null {
  const [one, other] = documents;
  return one && other ? { of: 'documents', one: one.id, other: other.id } : null;
}

/** Two periods to begin with: the two years with most features dated within one, the earlier first. Null where there are no two such years. */
export function firstPeriods(atlas: Atlas): Comparison | null {
  const range = timeRange(atlas);
  if (!range) return null;
  const counts = new Map<number, number>();
  for (const { symbol, span } of atlas.features) {
    if (symbolOf(symbol).isMeasured || !span || span[0] === null || span[1] === null) continue;
    const { year } = dateOf(span[0]);
    if (dateOf(span[1]).year === year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [one, other] = [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, 2)
    .map(([year]) => year)
    .sort((a, b) => a - b)
    .map((year) => windowWithin(range, ...yearSpan(year)));
  return one && other ? { of: 'periods', one, other } : null;
}

/** What “Compare” opens with; null where an atlas has nothing to compare. */
export const firstComparison = (atlas: Atlas): Comparison | null =>
  firstDocuments(atlas) ?? firstPeriods(atlas);
