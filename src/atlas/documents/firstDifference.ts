import type { Sought } from './findQuote.ts';
import { codePointCount, type NormalisedSource } from './normaliseSource.ts';

/** A start (or end) this short is chance and no help to an editor. In code points. */
const TELLING = 8;
const WORDS_SHOWN = 6;

/**
 * How words that are not in a source and the source go apart: where the longest start of them that is there
 * ends, and how both go on; if even the start is wrong, the same from their end. Null where neither is there.
 * It only describes the difference: no near match is ever taken.
 */
export interface Difference {
  /** Which end of the words stands in the source. */
  agrees: 'start' | 'end';
  /** Code point of the source's normal form where what agrees begins. */
  at: number;
  /** The nearest words that agree. */
  common: string;
  /** How the source goes on from there, or comes to it, and how the words do. */
  there: string;
  here: string;
  /** The two first differing code points (`U+2019`), since ’ and ' look alike in many a font; null: the text ends there. Of a start only. */
  points?: [there: string | null, here: string | null];
}

/** See `Difference`. */
export function differenceOf(source: NormalisedSource, text: string): Difference | null {
  const points = Array.from(text);
  const first = (length: number): string => points.slice(0, length).join('');
  const last = (length: number): string => points.slice(points.length - length).join('');
  const start = first(longest(points.length, (length) => source.text.includes(first(length)))).length;
  const end = last(longest(points.length, (length) => source.text.includes(last(length)))).length;
  if (Math.max(start, end) < TELLING) return null;
  const agrees = start >= TELLING || start >= end ? 'start' : 'end';
  const shared = agrees === 'start' ? text.slice(0, start) : text.slice(text.length - end);
  const unit = source.text.indexOf(shared);
  const at = codePointCount(source.text.slice(0, unit));
  if (agrees === 'start') {
    return {
      ...{ agrees, at, common: wordsBefore(text, start) },
      ...{ there: onFrom(source.text, unit + start), here: onFrom(text, start) },
      points: [codePoint(source.text, unit + start), codePoint(text, start)],
    };
  }
  return {
    ...{ agrees, at, common: onFrom(shared.trimStart(), 0) },
    ...{ there: wordsBefore(source.text, unit), here: wordsBefore(text, text.length - end) },
  };
}

/**
 * What to tell an editor whose words are not in the source.
 *
 * `sourceLine` gives the source's line for a code point of its normal form.
 */
export function differenceMessage(
  source: NormalisedSource,
  { text }: Sought,
  sourceLine: (at: number) => number,
): string {
  const difference = differenceOf(source, text);
  if (difference === null) return 'These words are not in the source, nor is their beginning or their end.';
  const { agrees, at, common, there, here, points = [] } = difference;
  const line = sourceLine(at);
  return agrees === 'start'
    ? `These words are not in the source. They agree with its line ${line} up to “…${common}”; then the source has “${there}”, the passage “${here}” (${points.map((point) => point ?? 'the end').join(' against ')}).`
    : `These words are not in the source. Their end, “…${common}”, stands on its line ${line}; before it the source has “…${there}”, the passage “…${here}”.`;
}

/** The greatest length for which `holds`, where it holds for every smaller one. */
function longest(most: number, holds: (length: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The words from the beginning of the one in which `at` lies. */
function onFrom(text: string, at: number): string {
  const wordStart = text.lastIndexOf(' ', at - 1) + 1;
  const words = text.slice(at === 0 ? 0 : wordStart).split(' ');
  return words.slice(0, WORDS_SHOWN).join(' ') + (words.length > WORDS_SHOWN ? ' …' : '');
}

/** The last words that lie wholly before `at`. */
function wordsBefore(text: string, at: number): string {
  return text.slice(0, at).split(' ').slice(-WORDS_SHOWN).join(' ');
}

function codePoint(text: string, at: number): string | null {
  const point = text.codePointAt(at);
  return point === undefined ? null : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
