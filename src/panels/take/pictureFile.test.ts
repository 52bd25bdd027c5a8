import { expect, test } from 'vitest';
import { englishMessages } from '../../messages/loadMessages.ts';
import { defaultChoices } from '../../state/choices.ts';
import { atlas } from '../fixtures/alphaAtlas.ts';
import { legendOf, wrapped } from './pictureFile.ts';

const inLetters = (text: string, width: number) => wrapped(text, width, (line) => line.length);

test('breaks between words, and within a word only where it is wider than the line', () => {
  expect(inLetters('one two three', 7)).toEqual(['one two', 'three']);
  expect(inLetters('see https://example.org/', 10)).toEqual(['see', 'https://ex', 'ample.org/']);
  expect(inLetters('a abcdefgh b', 4)).toEqual(['a', 'abcd', 'efgh', 'b']);
});

test('loses no letter, and no words are no lines', () => {
  expect(inLetters('', 5)).toEqual([]);
  expect(inLetters('海の名前', 2).join('')).toBe('海の名前');
});

test('the legend says who is which colour', () => {
  const side = {
    ...atlas.sides[0],
    id: 'alphaland',
    name: 'Alphaland',
    names: {},
  } as (typeof atlas.sides)[0];
  const [first] = atlas.features.filter(({ shape }) => shape !== null);
  const owned = { ...atlas, sides: [side], features: [{ ...first, actors: ['alphaland'] }] } as typeof atlas;
  const rows = legendOf({ atlas: owned }, defaultChoices(owned), englishMessages);
  expect(rows.map(({ text }) => text)).toContain('Alphaland');
});
