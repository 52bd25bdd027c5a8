import type { Atlas } from '../atlas/model/atlas.ts';
import type { DaySpan, Feature } from '../atlas/model/feature.ts';
import { asFirstDay, asLastDay, dateOf, readDate, yearSpan } from './calendar.ts';

/** First and last day shown, both counted (days since 1970-01-01). Null: as far as the dates go. Never both null. */
export interface TimeWindow {
  from: number | null;
  to: number | null;
}

/** First and last day of all dates: whole years. */
export type TimeRange = readonly [first: number, last: number];

/** The years that hold every day any feature's date names; null where nothing is dated. */
export function timeRange(atlas: Atlas): TimeRange | null {
  const days = atlas.features.flatMap(({ span }) => span?.filter((day) => day !== null) ?? []);
  if (days.length === 0) return null;
  const [low, high] = days.reduce(([a, b], day) => [Math.min(a, day), Math.max(b, day)], [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as [number, number]);
  return [yearSpan(dateOf(low).year)[0], yearSpan(dateOf(high).year)[1]];
}

/** The window brought into the range, its ends in order; an end at the range's own is open. Null: all dates. */
export function windowWithin(range: TimeRange, from: number | null, to: number | null): TimeWindow | null {
  const [first, last] = range;
  const clamp = (day: number) => Math.min(last, Math.max(first, Math.round(day)));
  const ends = [clamp(from ?? first), clamp(to ?? last)] as const;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (low === first && high === last) return null;
  return { from: low === first ? null : low, to: high === last ? null : high };
}

/** The window's days, open ends at those of the range. */
export const windowDays = (range: TimeRange, window: TimeWindow | null): [from: number, to: number] => [
  window?.from ?? range[0],
  window?.to ?? range[1],
];

export const sameWindow = (a: TimeWindow | null, b: TimeWindow | null): boolean =>
  a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);

/** Whether a date may lie in the window. What has no date is in every window. */
export function isInWindow(span: DaySpan | undefined, window: TimeWindow | null): boolean {
  if (!span || !window) return true;
  const [first, last] = span;
  const beginsInTime = first === null || window.to === null || first <= window.to;
  const endsInTime = last === null || window.from === null || last >= window.from;
  return beginsInTime && endsInTime;
}

/** The window, moved where the feature lies outside it: as long as before, or as long as the feature's date is. */
export function windowShowing(
  atlas: Atlas,
  window: TimeWindow | null,
  feature: Pick<Feature, 'span'> | undefined,
): TimeWindow | null {
  const range = timeRange(atlas);
  if (!window || !range || !feature?.span || isInWindow(feature.span, window)) return window;
  const [from, to] = windowDays(range, window);
  const [first, last] = [
    feature.span[0] ?? feature.span[1] ?? to,
    feature.span[1] ?? feature.span[0] ?? from,
  ];
  const length = Math.max(to - from, last - first);
  return first > to ? windowWithin(range, last - length, last) : windowWithin(range, first, first + length);
}

/** `FROM/TO` as a link has it: the shortest ISO 8601 dates, `..` for an open end (EDTF). Empty for all dates. */
export function writeWindow(window: TimeWindow | null): string {
  if (!window) return '';
  const { from, to } = window;
  return `${from === null ? '..' : asFirstDay(from)}/${to === null ? '..' : asLastDay(to)}`;
}

/**
 * The window of `FROM/TO`, or of one date: years, months or days, `..` or nothing for an open end. Ends outside the
 * range are brought into it, reversed ends are put in order. `unreadable` where a part is no such date, or where the
 * window lies outside the range altogether.
 */
export function readWindow(text: string, range: TimeRange | null): TimeWindow | null | 'unreadable' {
  const parts = text.trim().split('/');
  const [startText = '', endText = startText] = parts;
  const [start, end] = [readEnd(startText), readEnd(endText)];
  if (!range || parts.length > 2 || !start || !end) return 'unreadable';
  const isReversed = start[0] > end[1];
  const [from, to] = isReversed ? [end[0], start[1]] : [start[0], end[1]];
  if (from > range[1] || to < range[0]) return 'unreadable';
  return windowWithin(range, from, to);
}

/** First and last day of a written end of a window; an open end may be any day. */
function readEnd(text: string): [first: number, last: number] | null {
  if (text === '' || text === '..') return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return readDate(text);
}
