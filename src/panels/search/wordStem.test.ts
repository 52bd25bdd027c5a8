import { expect, test } from 'vitest';
import { wordStem } from './wordStem.ts';

test.each([
  ['bombers', 'bomber'],
  ['parties', 'party'],
  ['marches', 'march'],
  ['forces', 'force'],
  ['море', null],
  ['морями', null],
  ['заливами', 'залив'],
  ['заливов', 'залив'],
  ['зеленого', 'зелен'],
  ['зеленыи', 'зелен'],
  ['pass', null],
  ['status', null],
  ['gas', null],
  ['2014', null],
  ['海', null],
])('%s: %s', (word, stem) => {
  expect(wordStem(word)).toBe(stem);
});
