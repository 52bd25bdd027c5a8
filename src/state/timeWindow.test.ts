import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzRuns } from '../../scripts/fuzzRuns.ts';
import { sampleAtlas } from '../layers/fixtures/sampleAtlas.ts';
import { asDate, readDate } from './calendar.ts';
import {
  isInWindow,
  readWindow,
  type TimeRange,
  timeRange,
  windowShowing,
  windowWithin,
  writeWindow,
} from './timeWindow.ts';

const day = (date: string) => Date.parse(date) / 86_400_000;
const range: TimeRange = [day('1990-01-01'), day('2003-12-31')];
const read = (text: string) => readWindow(text, range);

test('the range is the whole years of all dates', () => {
  expect(timeRange(sampleAtlas)).toEqual(range);
  expect(timeRange({ ...sampleAtlas, features: [] })).toBeNull();
});

test.each([
  ['2001/2002', '2001/2002'],
  ['2001-05/2001-05', '2001-05/2001-05'],
  ['2001-05', '2001-05/2001-05'],
  ['2001-05-20/2002-02-28', '2001-05-20/2002-02'],
  ['2001-12-31/2002-01-01', '2001-12-31/2002-01-01'],
  ['2002/2001-03', '2001-03/2002'],
  ['../2001', '../2001'],
  ['2001/', '2001/..'],
  ['1800/2001', '../2001'],
  ['2001/2999', '2001/..'],
  ['1800/2999', ''],
  ['', ''],
])('%s is read, put in order and into the range: %s', (text, written) => {
  const window = read(text);
  if (window === 'unreadable') throw new Error('It was not read.');
  expect(writeWindow(window)).toBe(written);
  expect(read(written)).toEqual(window);
});

test.each(['soon', '2001-13', '2001-02-30', '2001/2002/2003', '1800/1801', '2050', '2001-5/2002', '+2001'])(
  '%s is no window',
  (text) => {
    expect(read(text)).toBe('unreadable');
  },
);

test('29 February is a day in leap years only', () => {
  expect(readDate('2000-02-29')).toEqual([day('2000-02-29'), day('2000-02-29')]);
  expect(readDate('1900-02-29')).toBeNull();
});

test('a date that may lie in the window is in it; open ends and the undated are', () => {
  const window = { from: 100, to: 200 };
  expect(isInWindow([200, 300], window)).toBe(true);
  expect(isInWindow([201, 300], window)).toBe(false);
  expect(isInWindow([0, 99], window)).toBe(false);
  expect(isInWindow([0, null], window)).toBe(true);
  expect(isInWindow([null, 99], window)).toBe(false);
  expect(isInWindow(undefined, window)).toBe(true);
});

test('the window moves to a feature outside it and keeps its length, or grows to the date’s', () => {
  const window = { from: day('2002-01-01'), to: day('2002-01-31') };
  const shown = (first: string, last: string) =>
    windowShowing(sampleAtlas, window, { span: [day(first), day(last)] });
  expect(shown('2001-05-20', '2001-05-26')).toEqual({ from: day('2001-05-20'), to: day('2001-06-19') });
  expect(shown('2003-05-20', '2003-05-26')).toEqual({ from: day('2003-04-26'), to: day('2003-05-26') });
  expect(shown('1995-01-01', '1996-12-31')).toEqual({ from: day('1995-01-01'), to: day('1996-12-31') });
  expect(shown('2002-01-10', '2002-01-11')).toBe(window);
});

test('whatever a link says is read as a window that is written and read again the same, or as none', () => {
  const piece = fc.constantFrom(
    '..',
    '/',
    '-',
    '2001',
    '1990',
    '2003',
    '0000',
    '-02',
    '-13',
    '-29',
    '-31',
    ' ',
    '+',
    'é',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 8 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const window = read(text);
      if (window !== 'unreadable') expect(read(writeWindow(window))).toEqual(window);
    }),
    fuzzRuns(2000, 3),
  );
});

test('every window of days is written and read again the same, and every day as its date', () => {
  const days = fc.integer({ min: range[0], max: range[1] });
  const dates = fc.integer({ min: day('0001-01-01'), max: day('9999-12-31') });
  fc.assert(
    fc.property(days, days, dates, (one, other, date) => {
      const window = windowWithin(range, Math.min(one, other), Math.max(one, other));
      expect(read(writeWindow(window))).toEqual(window);
      expect(readDate(asDate(date))).toEqual([date, date]);
    }),
    fuzzRuns(1000, 4),
  );
});
