import { codePointCount, type NormalisedSource } from './normaliseSource.ts';

/** A start (or end) this short is chance and no help to an editor. In code points. */
const TELLING = 8;
const WORDS_SHOWN = 6;

/**
 * What to tell an editor whose words are not in the source: where the longest start of them that is
 * there ends, and how both go on; if even the start is wrong, the same from their end. It only
 * describes the difference: no near match is ever taken.
 *
 * `sourceLine` gives the source's line for a code point of its normal form.
 */
export function differenceMessage(
  source: NormalisedSource,
  quoted: { type: string; text: string },
  sourceLine: (at: number) => number,
): string {
  if (quoted.type === 'heading') {
    return `No line of the source is the heading “${quoted.text}”. A heading is quoted whole; mend it or write it as a note.`;
  }
  const { text } = quoted;
  const points = Array.from(text);
  const first = (length: number): string => points.slice(0, length).join('');
  const last = (length: number): string => points.slice(points.length - length).join('');
  const start = first(longest(points.length, (length) => source.text.includes(first(length)))).length;
  const end = last(longest(points.length, (length) => source.text.includes(last(length)))).length;
  if (Math.max(start, end) < TELLING)
    return 'These words are not in the source, nor is their beginning or their end.';
  if (start >= TELLING || start >= end) {
    const at = source.text.indexOf(text.slice(0, start));
    const line = sourceLine(codePointCount(source.text.slice(0, at)));
    const here = onFrom(text, start);
    const there = onFrom(source.text, at + start);
    return `These words are not in the source. They agree with its line ${line} up to “…${wordsBefore(text, start)}”; then the source has “${there}”, the passage “${here}”${unlike(source.text, at + start, text, start)}.`;
  }
  const at = source.text.indexOf(text.slice(text.length - end));
  const line = sourceLine(codePointCount(source.text.slice(0, at)));
  return `These words are not in the source. Their end, “…${onFrom(text.slice(-end).trimStart(), 0)}”, stands on its line ${line}; before it the source has “…${wordsBefore(source.text, at)}”, the passage “…${wordsBefore(text, text.length - end)}”.`;
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

/** Names the two first differing code points, since ’ and ' look alike in many a font. */
function unlike(there: string, thereAt: number, here: string, hereAt: number): string {
  const name = (point: number | undefined): string =>
    point === undefined ? 'the end' : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  return ` (${name(there.codePointAt(thereAt))} against ${name(here.codePointAt(hereAt))})`;
}
