import { expect, test } from 'vitest';
import { readDateRange } from './dateRange.ts';

test.each([
  ['May 20 through May 26', '05-20', '05-26'],
  ['August 24 through 29', '08-24', '08-29'],
  ['April 14-18', '04-14', '04-18'],
  ['from March 20–21, 2023', '03-20', '03-21'],
  ['4-20 February', '02-04', '02-20'],
  ['16–19 April', '04-16', '04-19'],
  ['between 3rd and 9th May', '05-03', '05-09'],
  ['30 April to 2 May', '04-30', '05-02'],
  ['4 February', '02-04', '02-04'],
  ['May 20', '05-20', '05-20'],
])('“%s” runs from %s to %s', (words, first, last) => {
  expect(readDateRange(words)).toEqual({ first, last });
});

test.each(['4-20 days in February', 'week-long', '2-3 ships'])('“%s” is no range of dates', (words) => {
  expect(readDateRange(words)).toBeNull();
});
