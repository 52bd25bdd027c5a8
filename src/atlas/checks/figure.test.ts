import { expect, test } from 'vitest';
import { digitsBeside, quantityOf, readFigure } from './figure.ts';

const read = (words: string) => {
  const figure = readFigure(words);
  return figure === null ? null : quantityOf(figure);
};

test.each([
  ['47km', 47, 'km', 46.5, 47.5],
  ['370km', 370, 'km', 365, 375],
  ['4,300 kilometre', 4300, 'km', 4250, 4350],
  ['4.5 km', 4.5, 'km', 4.45, 4.55],
  ['200 nautical miles', 200, 'nmi', 150, 250],
  ['$77 billion', 77, 'billion $', 76.5, 77.5],
  ['38 billion cubic meters', 38, 'billion m³', 37.5, 38.5],
  ['23% of consumption', 23, '%', 22.5, 23.5],
  ['week-long', 7, 'days', 7, 7],
  ['17-day', 17, 'days', 17, 17],
  ['two days', 2, 'days', 2, 2],
  ['two-week', 14, 'days', 14, 14],
  ['a fortnight later', 14, 'days', 14, 14],
  ['two fortnights', 28, 'days', 28, 28],
  ['a month before', 1, 'months', 1, 1],
  ['six months', 6, 'months', 6, 6],
  ['two visits in a week', 2, 'visits in a week', 2, 2],
  ['30 years', 30, 'years', 30, 30],
  ['sixth', 6, '', 6, 6],
  ['8th', 8, '', 8, 8],
  ['70th anniversary', 70, 'anniversary', 70, 70],
  ['twenty-first', 21, '', 21, 21],
  ['the second time', 2, 'time', 2, 2],
  ['0 km', 0, 'km', -0.5, 0.5],
])('“%s” is %d %s, from %d to %d', (words, value, unit, low, high) => {
  expect(read(words)).toEqual({ value, unit, low, high });
});

test('beside two figures that two digits carry, 200 is carried by two as well', () => {
  const read = (words: string, ...others: string[]) => readFigure(words, digitsBeside(others));
  expect(read('200km', '370km', '47km')).toMatchObject({ low: 195, high: 205 });
  expect(read('200km', '370km', '40km')).toMatchObject({ low: 150, high: 250 });
  expect(read('500km', '171km')).toMatchObject({ low: 450, high: 550 });
  expect(read('47km', '4.56km', '12,345km')).toMatchObject({ low: 46.5, high: 47.5 });
});

test.each(['partially overlaps', 'annually', 'last week', ''])('“%s” states no figure', (words) => {
  expect(read(words)).toBeNull();
});
