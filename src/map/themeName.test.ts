import { expect, test } from 'vitest';
import { sampleFeature } from '../layers/fixtures/sampleAtlas.ts';
import { themeName, yearsOf } from './themeName.ts';

const day = (year: number) => Date.UTC(year, 5, 1) / 86_400_000;
const drill = (part: object) => sampleFeature({ id: 'drill', title: 'A long title of the drill', ...part });

test('the map has the short name with the year, in the reader’s language where there is one', () => {
  const feature = drill({ short: { en: 'Alpha: drill', el: 'Άλφα: άσκηση' }, span: [day(2021), day(2021)] });
  expect(themeName(feature, 'en')).toBe('Alpha: drill 2021');
  expect(themeName(feature, 'el')).toBe('Άλφα: άσκηση 2021');
});

test('without a short name it has the name, else the title', () => {
  expect(themeName(drill({ names: { en: [{ name: 'Drill' }] } }), 'en')).toBe('Drill');
  expect(themeName(drill({}), 'en')).toBe('A long title of the drill');
});

test('a year that the name holds is not said twice', () => {
  expect(themeName(drill({ short: { en: 'Drill-2014' }, span: [day(2014), day(2014)] }), 'en')).toBe(
    'Drill-2014',
  );
});

test('years are one, a span, or open at an end', () => {
  expect(yearsOf([day(2019), day(2021)])).toBe('2019–2021');
  expect(yearsOf([day(2019), null])).toBe('2019–');
  expect(yearsOf([null, day(2021)])).toBe('2021');
  expect(yearsOf([null, null])).toBe('');
  expect(yearsOf(undefined)).toBe('');
});
