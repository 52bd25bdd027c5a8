import type { Feature } from '../../atlas/model/feature.ts';
import { dateOf, dayNumber } from '../../state/calendar.ts';
import type { TimeRange } from '../../state/timeWindow.ts';

/** A year of the band, or a run of years in which nothing begins or ends. Positions run from 0 to 1. */
interface YearColumn {
  year: number;
  /** Same as `year` unless folded. */
  lastYear: number;
  folded: boolean;
  start: number;
  end: number;
}

/** Where days stand along the band. */
export interface TimeScale {
  columns: readonly YearColumn[];
  /** Position of a day's beginning. */
  at(day: number): number;
  /** The day at a position. */
  dayAt(position: number): number;
  columnOf(day: number): YearColumn;
}

/** Weight of a run of folded years, of a year without a date, and of one date more (under the root). */
const weights = { folded: 0.7, year: 1.2, event: 1 } as const;

/**
 * A scale on which each year is as wide as it has dates, and years without any are folded: dates of one lifetime of
 * which most lie in three years would leave the rest of an even scale empty. The root keeps a full year from taking
 * all. Within a year, days are even.
 */
export function timeScale(features: readonly Pick<Feature, 'span'>[], [first, last]: TimeRange): TimeScale {
  const beginnings = new Map<number, number>();
  for (const { span } of features) {
    const [from, to] = span ?? [null, null];
    for (const day of [from, to]) {
      if (day === null) continue;
      const { year } = dateOf(day);
      beginnings.set(year, (beginnings.get(year) ?? 0) + (day === (from ?? to) ? 1 : 0));
    }
  }
  const runs: { year: number; lastYear: number; weight: number; folded: boolean }[] = [];
  for (let year = dateOf(first).year; year <= dateOf(last).year; year += 1) {
    const count = beginnings.get(year);
    const before = runs.at(-1);
    if (count !== undefined) {
      const weight = weights.year + weights.event * Math.sqrt(count);
      runs.push({ year, lastYear: year, weight, folded: false });
    } else if (before?.folded) before.lastYear = year;
    else runs.push({ year, lastYear: year, weight: weights.folded, folded: true });
  }
  const total = runs.reduce((sum, { weight }) => sum + weight, 0);
  let start = 0;
  const columns = runs.map(({ weight, ...run }) => {
    const column = { ...run, start, end: start + weight / total };
    start = column.end;
    return column;
  });
  const columnWhere = (fits: (column: YearColumn) => boolean): YearColumn => {
    const column = columns.find(fits) ?? columns.at(-1);
    if (!column) throw new Error('A range of time has at least one year.');
    return column;
  };
  const columnOf = (day: number) => columnWhere(({ lastYear }) => day < dayNumber(lastYear + 1));
  const daysOf = ({ year, lastYear }: YearColumn) => [dayNumber(year), dayNumber(lastYear + 1)] as const;
  return {
    columns,
    columnOf,
    at: (day) => {
      const column = columnOf(day);
      const [from, to] = daysOf(column);
      const share = Math.min(1, Math.max(0, (day - from) / (to - from)));
      return column.start + share * (column.end - column.start);
    },
    dayAt: (position) => {
      const column = columnWhere(({ end }) => position < end);
      const [from, to] = daysOf(column);
      const share = Math.min(1, Math.max(0, (position - column.start) / (column.end - column.start)));
      return Math.min(to - 1, Math.floor(from + share * (to - from)));
    },
  };
}
