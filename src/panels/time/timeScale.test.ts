import { expect, test } from 'vitest';
import type { DaySpan } from '../../atlas/model/feature.ts';
import { timeScale } from './timeScale.ts';

const day = (date: string) => Date.parse(date) / 86_400_000;
const span = (first: string, last = first): { span: DaySpan } => ({ span: [day(first), day(last)] });
const busy = Array.from({ length: 16 }, () => span('2003-05-01'));
const scale = timeScale(
  [span('1950-02-01'), { span: [day('2001-01-01'), null] }, ...busy],
  [day('1950-01-01'), day('2004-12-31')],
);
const column = (year: number) => scale.columns.find((each) => each.year === year);
const width = (year: number) => (column(year)?.end ?? 0) - (column(year)?.start ?? 0);

test('years without a date are folded into one narrow column', () => {
  expect(scale.columns.map(({ year, lastYear, folded }) => [year, lastYear, folded])).toEqual([
    [1950, 1950, false],
    [1951, 2000, true],
    [2001, 2001, false],
    [2002, 2002, true],
    [2003, 2003, false],
    [2004, 2004, true],
  ]);
  expect(width(1951)).toBeLessThan(width(1950));
});

test('a year with more dates is wider, but not in proportion', () => {
  expect(width(2003)).toBeGreaterThan(2 * width(2001));
  expect(width(2003)).toBeLessThan(16 * width(2001));
});

test('every day has a place, in order, and each place its day', () => {
  expect(scale.at(day('1950-01-01'))).toBe(0);
  expect(scale.at(day('2005-01-01'))).toBeCloseTo(1);
  let before = -1;
  for (let at = day('1950-01-01'); at <= day('2004-12-31'); at += 37) {
    expect(scale.at(at)).toBeGreaterThan(before);
    before = scale.at(at);
    expect(Math.abs(scale.dayAt(before + 1e-9) - at)).toBeLessThanOrEqual(1);
  }
});
