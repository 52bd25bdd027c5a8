import type { DaySpan } from '../../atlas/model/feature.ts';
import { dateOf, dayNumber, readDate } from '../../state/calendar.ts';
import type { TimeRange } from '../../state/timeWindow.ts';
import type { TimeScale } from './timeScale.ts';

/** Which end of the window: it begins with a month, or ends with one. */
export type End = 'from' | 'to';

/**
 * A window with one of its ends as it is written; the other gives way: none runs backwards. Null for what is no date, or none
 * within the range.
 */
export function withEnd(
  range: TimeRange,
  [from, to]: readonly [from: number, to: number],
  end: End,
  written: string,
): [from: number, to: number] | null {
  const read = readDate(written);
  if (!read || read[0] > range[1] || read[1] < range[0]) return null;
  return end === 'from' ? [read[0], read[0] > to ? read[1] : to] : [read[1] < from ? read[0] : from, read[1]];
}

/** First or last day of the month that lies so many months after a day's. */
export function monthEdge(day: number, months: number, end: End): number {
  const { year, month } = dateOf(day);
  return end === 'from' ? dayNumber(year, month + months) : dayNumber(year, month + months + 1, 0);
}

/** Where an end goes by so many months. Folded years are passed in one step. */
export function stepEnd(scale: TimeScale, day: number, months: number, end: End): number {
  const wanted = monthEdge(day, months, end);
  const { folded, year, lastYear } = scale.columnOf(wanted);
  if (!folded) return wanted;
  return months > 0 ? monthEdge(dayNumber(lastYear + 1), 0, end) : monthEdge(dayNumber(year) - 1, 0, end);
}

/** An end brought to a whole month, or to a whole year where a month is narrower than `pixels` allow. */
export function snapEnd(scale: TimeScale, day: number, end: End, bandWidth: number): number {
  const column = scale.columnOf(day);
  const monthWidth = ((column.end - column.start) * bandWidth) / 12 / (column.lastYear - column.year + 1);
  if (monthWidth >= 3) return monthEdge(day, 0, end);
  const year = column.folded ? (end === 'from' ? column.lastYear + 1 : column.year - 1) : dateOf(day).year;
  return end === 'from' ? dayNumber(year) : dayNumber(year, 12, 31);
}

/** Days shorter than any month: such windows step by their own length. */
const shortest = 28;

/**
 * The window one step later (1) or earlier (-1), as long as before: a quarter of its length, in whole months. Where
 * no date begins or ends in it, it goes on to the next that does. Null where there is no further to go.
 */
export function stepWindow(
  range: TimeRange,
  spans: readonly DaySpan[],
  [from, to]: readonly [from: number, to: number],
  direction: 1 | -1,
): [from: number, to: number] | null {
  if (direction > 0 ? to >= range[1] : from <= range[0]) return null;
  const length = to - from + 1;
  const months = Math.max(1, Math.round(length / 30.44));
  const isShort = length < shortest;
  const beginningAt = (day: number): [number, number] =>
    isShort
      ? [day, day + length - 1]
      : [monthEdge(day, 0, 'from'), monthEdge(monthEdge(day, 0, 'from'), months - 1, 'to')];
  const endingAt = (day: number): [number, number] =>
    isShort ? [day - length + 1, day] : [monthEdge(day, 1 - months, 'from'), monthEdge(day, 0, 'to')];

  const step = Math.max(1, Math.round(months / 4));
  let next = beginningAt(isShort ? from + direction * length : monthEdge(from, direction * step, 'from'));
  const dates = spans.flatMap((span) => span.filter((day) => day !== null));
  if (!dates.some((day) => day >= next[0] && day <= next[1])) {
    const ahead = dates.filter((day) => (direction > 0 ? day > next[1] : day < next[0]));
    if (ahead.length === 0) next = direction > 0 ? endingAt(range[1]) : beginningAt(range[0]);
    else next = direction > 0 ? endingAt(Math.min(...ahead)) : beginningAt(Math.max(...ahead));
  }
  if (next[1] > range[1]) return endingAt(range[1]);
  return next[0] < range[0] ? beginningAt(range[0]) : next;
}
