import { expect, test } from 'vitest';
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

test.each(['June 2021', '2021-13', '2021-02-30', '2021-07/2021-06', '2021-6-1', ''])(
  '“%s” is no date',
  (text) => {
    expect(readWhen(text)).toBeNull();
  },
);

test('an open end reaches for ever', () => {
  expect(readWhen('2021/..')?.latest).toBe(Number.POSITIVE_INFINITY);
});
