import type { Atlas } from '../../atlas/model/atlas.ts';
import { symbolOf } from '../../layers/list.ts';
import { dateOf, yearSpan } from '../../state/calendar.ts';
import { type TimeWindow, timeRange, windowWithin } from '../../state/timeWindow.ts';

/** How many of the fullest years are offered. */
const offered = 4;

/**
 * Pairs of years worth comparing: those with the most features dated within one year, every pair of them, the
 * earlier year first, fullest pair first. Empty where fewer than two years have any.
 */
export function periodPairs(atlas: Atlas): [TimeWindow, TimeWindow][] {
  const range = timeRange(atlas);
  if (!range) return [];
  const counts = new Map<number, number>();
  for (const { symbol, span } of atlas.features) {
    if (symbolOf(symbol).isMeasured || !span || span[0] === null || span[1] === null) continue;
    const { year } = dateOf(span[0]);
    if (dateOf(span[1]).year === year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const fullest = [...counts].sort(([a, m], [b, n]) => n - m || a - b).slice(0, offered);
  const pairs = fullest.flatMap(([year, count], at) =>
    fullest.slice(at + 1).map(([other, more]) => ({ years: [year, other], count: count + more })),
  );
  return pairs
    .sort((a, b) => b.count - a.count)
    .flatMap(({ years }) => {
      const [one, other] = years
        .toSorted((a, b) => a - b)
        .map((year) => windowWithin(range, ...yearSpan(year)));
      return one && other ? [[one, other] as [TimeWindow, TimeWindow]] : [];
    });
}
