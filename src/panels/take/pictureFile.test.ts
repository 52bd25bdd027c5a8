import { expect, test } from 'vitest';
import { wrapped } from './pictureFile.ts';

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
