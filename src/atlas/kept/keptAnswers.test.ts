import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KeptAnswers } from './keptAnswers.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-answers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (version = 'one') => join(folder, `${version}.txt`);
const nothing = () => {
  throw new Error('It was asked again.');
};

it('asks once, and gives the same answer to the next process', () => {
  const answer = { type: 'Point', coordinates: [0.1, -0] };
  expect(new KeptAnswers(file()).answer('where?', () => answer)).toBe(answer);
  const next = new KeptAnswers(file());
  expect(next.answer('where?', nothing)).toEqual({ type: 'Point', coordinates: [0.1, 0] });
  expect(next.answer('nowhere?', () => null)).toBeNull();
  expect(next.answer('nowhere?', nothing)).toBeNull();
});

it('asks each question for itself, and asks again in another version', () => {
  const ask = vi.fn((number: number) => ({ number }));
  const kept = new KeptAnswers(file());
  expect(kept.answer('one', () => ask(1))).toEqual({ number: 1 });
  expect(kept.answer('two', () => ask(2))).toEqual({ number: 2 });
  expect(new KeptAnswers(file('other')).answer('one', () => ask(3))).toEqual({ number: 3 });
  expect(readdirSync(folder)).toEqual(['other.txt']);
});

/** The first two lines with each other's question. */
const swapped = (text: string) =>
  text.replace(/(\w{32})( .*\s+)(\w{32})( .*)/, (_, first, one, second, two) => second + one + first + two);

it.each([
  ['changed', (text: string) => text.replace('"number":1', '"number":7')],
  ['cut short', (text: string) => text.slice(0, -5)],
  ['given the place of another', (text: string) => swapped(text)],
  ['emptied', () => ''],
])('asks again where a line was %s', (_what, damage) => {
  const before = new KeptAnswers(file());
  before.answer('two', () => ({ number: 2 }));
  before.answer('one', () => ({ number: 1 }));
  writeFileSync(file(), damage(readFileSync(file(), 'utf8')));
  const ask = vi.fn(() => ({ number: 1 }));
  expect(new KeptAnswers(file()).answer('one', ask)).toEqual({ number: 1 });
  expect(ask).toHaveBeenCalledOnce();
  // What was asked again is kept beside the damaged line.
  expect(new KeptAnswers(file()).answer('one', nothing)).toEqual({ number: 1 });
});

it('keeps nothing of a question that cannot be answered', () => {
  expect(() => new KeptAnswers(file()).answer('one', nothing)).toThrow('asked again');
  expect(existsSync(file())).toBe(false);
});

it('answers though nothing can be kept', () => {
  mkdirSync(file());
  expect(new KeptAnswers(file()).answer('one', () => ({ number: 1 }))).toEqual({ number: 1 });
});
