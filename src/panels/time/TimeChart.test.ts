import { expect, test } from 'vitest';
import { dayNumber } from '../../state/calendar.ts';
import { labelledYears } from './TimeChart.tsx';
import { timeScale } from './timeScale.ts';

const years = [1979, 2001, 2012, 2013, 2014, 2015, 2016, 2018, 2021, 2023, 2024];
const { columns } = timeScale(
  years.map((year) => ({ span: [dayNumber(year), dayNumber(year)] })),
  [dayNumber(1949), dayNumber(2025) - 1],
);

test('a band with room names each of its years', () => {
  expect(labelledYears(columns, 1200).map(({ year }) => year)).toEqual(years.toReversed());
});

test('a narrow one names those that do not run into each other, and the last within it', () => {
  const labelled = labelledYears(columns, 300).toReversed();
  const ends = labelled.map(({ at }) => at + 32);
  expect(labelled.at(-1)?.year).toBe(2024);
  expect(labelled.length).toBeGreaterThan(4);
  expect(labelled.slice(1).every(({ at }, before) => at >= (ends[before] ?? 0))).toBe(true);
  expect(ends.at(-1)).toBeLessThanOrEqual(300);
});
