import { expect, test } from 'vitest';
import { datesOf } from './buildFeature.ts';

const day = (date: string) => Date.parse(date) / 86_400_000;

test.each([
  ['2001-05-20', '2001-05-20', '2001-05-20', 'day'],
  ['2001-05-20/2001-06-02', '2001-05-20', '2001-06-02', 'day'],
  ['2004-02', '2004-02-01', '2004-02-29', 'coarse'],
  ['1969', '1969-01-01', '1969-12-31', 'coarse'],
  ['197X', '1970-01-01', '1979-12-31', 'coarse'],
  ['2001/2002-03', '2001-01-01', '2002-03-31', 'coarse'],
  ['2001-05-20~', '2001-05-20', '2001-05-20', 'coarse'],
  ['2001-05-20/..', '2001-05-20', null, 'coarse'],
  ['../2001-05-20', null, '2001-05-20', 'coarse'],
  ['2001/', '2001-01-01', null, 'coarse'],
] as const)('%s covers %s to %s, known to the %s', (when, first, last, precision) => {
  const span = [first === null ? null : day(first), last === null ? null : day(last)];
  expect(datesOf(when)).toEqual({ span, precision });
});

test.each([undefined, 'last spring', '2002/2001'])('%s has no span', (when) => {
  expect(datesOf(when)).toEqual({});
});
