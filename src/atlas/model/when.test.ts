import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzRuns } from '../../../scripts/fuzzRuns.ts';
import { readWhen } from './when.ts';

test.each([
  ['2021-06-01/2021-06-07', 7],
  ['2021-06-01', 1],
  ['2020-02-28/2020-03-01', 3],
  ['2021-06', null],
  ['2021-06-01~', null],
  ['2021-06-01/..', null],
  ['2021-06-01/2021-07', null],
])('%s has %s days', (text, days) => {
  expect(readWhen(text)?.days).toBe(days);
});

test.each(['June 2021', '2021-13', '2021-02-30', '2021-07/2021-06', '2021-6-1', '', 'Y20142014'])(
  '“%s” is no date',
  (text) => {
    expect(readWhen(text)).toBeNull();
  },
);

test('an open end reaches for ever', () => {
  expect(readWhen('2021/..')?.latest).toBe(Number.POSITIVE_INFINITY);
});

test.each([
  ['2014-21', '2014-03-01', '2014-05-31'],
  ['2014-22', '2014-06-01', '2014-08-31'],
  ['2014-23', '2014-09-01', '2014-11-30'],
  ['2014-24', '2014-12-01', '2015-02-28'],
])('the season %s has the months its words name', (text, first, last) => {
  const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  const { earliest = 0, latest = 0 } = readWhen(text) ?? {};
  expect([day(earliest), day(latest)]).toEqual([first, last]);
});

test('whatever stands for a date is read as a span that does not run backwards, or is none; a day is that day', () => {
  const piece = fc.constantFrom(
    '2014',
    '2020',
    '-02',
    '-29',
    '-13',
    '-21',
    '/',
    '..',
    '~',
    '?',
    '%',
    'X',
    'XX',
    'Y',
    ' ',
    'T12',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 6 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const when = readWhen(text);
      if (!when) return;
      expect(when.earliest).toBeLessThanOrEqual(when.latest);
      expect(when.days ?? 1).toBeGreaterThan(0);
    }),
    fuzzRuns(150, 5),
  );
  const days = fc.date({ min: new Date('1000-01-01'), max: new Date('3000-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const text = date.toISOString().slice(0, 10);
      expect(readWhen(text)).toMatchObject({ earliest: Date.parse(text), days: 1 });
    }),
    fuzzRuns(50, 6),
  );
});
