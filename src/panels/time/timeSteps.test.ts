import { expect, test } from 'vitest';
import { asDate } from '../../state/calendar.ts';
import type { TimeRange } from '../../state/timeWindow.ts';
import { timeScale } from './timeScale.ts';
import { snapEnd, stepEnd, stepWindow, withEnd } from './timeSteps.ts';

const day = (date: string) => Date.parse(date) / 86_400_000;
const range: TimeRange = [day('1990-01-01'), day('2003-12-31')];
const spans = ['1990-03-05', '2001-05-20', '2001-09-01', '2003-02-01'].map(
  (date) => [day(date), day(date)] as [number, number],
);
const scale = timeScale(
  spans.map((span) => ({ span })),
  range,
);
const step = (from: string, to: string, direction: 1 | -1) =>
  stepWindow(range, spans, [day(from), day(to)], direction)?.map(asDate) ?? null;

test('a step is a quarter of the window, in whole months', () => {
  expect(step('2001-01-01', '2001-12-31', 1)).toEqual(['2001-04-01', '2002-03-31']);
  expect(step('2001-05-01', '2001-05-31', -1)).toEqual(['1990-03-01', '1990-03-31']);
});

test('empty times are passed in one step, to where the next date lies', () => {
  expect(step('1990-01-01', '1990-12-31', 1)).toEqual(['2000-06-01', '2001-05-31']);
  expect(step('2001-05-20', '2001-05-20', 1)).toEqual(['2001-09-01', '2001-09-01']);
});

test('steps end where the dates do, with the window as long as before', () => {
  expect(step('2003-01-01', '2003-10-31', 1)).toEqual(['2003-03-01', '2003-12-31']);
  expect(step('2003-03-01', '2003-12-31', 1)).toBeNull();
  expect(step('1990-01-01', '1990-12-31', -1)).toBeNull();
});

test('every step on leads to the end, however long it takes', () => {
  let window: [number, number] | null = [day('1990-01-01'), day('1990-01-31')];
  let steps = 0;
  for (; window && steps < 200; steps += 1) window = stepWindow(range, spans, window, 1);
  expect(window).toBeNull();
});

test('keys move an end by months and pass folded years at once', () => {
  const moved = (date: string, months: number, end: 'from' | 'to') =>
    asDate(stepEnd(scale, day(date), months, end));
  expect(moved('2001-05-20', 1, 'from')).toBe('2001-06-01');
  expect(moved('2001-05-20', -1, 'to')).toBe('2001-04-30');
  expect(moved('1990-12-01', 1, 'from')).toBe('2001-01-01');
  expect(moved('2001-01-31', -1, 'to')).toBe('1990-12-31');
});

test('a dragged end rests on months where they are wide enough, else on years', () => {
  const snapped = (width: number, end: 'from' | 'to') =>
    asDate(snapEnd(scale, day('2001-05-20'), end, width));
  expect(snapped(1000, 'from')).toBe('2001-05-01');
  expect(snapped(1000, 'to')).toBe('2001-05-31');
  expect(snapped(60, 'from')).toBe('2001-01-01');
  expect(snapped(60, 'to')).toBe('2001-12-31');
});

test('an end that is written makes the other give way, and is none where it cannot be read or lies beyond all dates', () => {
  const days = [day('1993-01-01'), day('1994-12-31')] as const;
  expect(withEnd(range, days, 'from', '1992')).toEqual([day('1992-01-01'), days[1]]);
  expect(withEnd(range, days, 'to', '1991')).toEqual([day('1991-01-01'), day('1991-12-31')]);
  for (const text of ['soon', '1980', '2011']) expect(withEnd(range, days, 'from', text)).toBeNull();
});
