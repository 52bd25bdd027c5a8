/**
 * The one normalisation under which a quotation and its source are compared.
 *
 * On both sides a run of white space (Unicode `White_Space`, so U+00A0 and line breaks too) becomes one
 * space, and space at either end goes. In a source its own Markdown markup goes first; see
 * `sourceMarkup.ts`. Nothing else is changed: quotation marks, dashes, letter case and Unicode
 * composition stay as they are, and everything is compared code point by code point.
 */
import { sourceMarkup } from './sourceMarkup.ts';

/** A stored text and its normal form, tied to each other code point by code point. */
export interface NormalisedSource {
  /** The stored file's code points. */
  raw: string[];
  /** The normal form. */
  text: string;
  /** The normal form's code points: `points.join('') === text`. */
  points: string[];
  /**
   * For each of `points` where in `raw` it stands: ascending, one to one, and the same character,
   * but that a space may stand for any white space, the first of its run.
   */
  rawOffsets: number[];
}

const WHITE_SPACE = /^\p{White_Space}$/u;

/** Whether this one code point is white space. */
export const isWhiteSpace = (point: string): boolean => WHITE_SPACE.test(point);

/** How many code points a text has. */
export const codePointCount = (text: string): number => Array.from(text).length;

/** Folds white space and trims: all that is done to a quotation. */
export function foldWhiteSpace(text: string): string {
  return text.replace(/\p{White_Space}+/gu, ' ').replace(/^ | $/g, '');
}

/** The normal form of a stored source text, with the code point offset of each of its code points. */
export function normaliseSource(stored: string): NormalisedSource {
  const raw = Array.from(stored);
  const isMarkup = sourceMarkup(raw);
  const points: string[] = [];
  const rawOffsets: number[] = [];
  raw.forEach((point, offset) => {
    if (isMarkup[offset]) return;
    const space = isWhiteSpace(point);
    if (space && (points.length === 0 || points.at(-1) === ' ')) return;
    points.push(space ? ' ' : point);
    rawOffsets.push(offset);
  });
  if (points.at(-1) === ' ') {
    points.pop();
    rawOffsets.pop();
  }
  return { raw, text: points.join(''), points, rawOffsets };
}

/**
 * The text of a stored file. A byte order mark stays: it is a code point of the file and counts in offsets.
 * Throws a `TypeError` where the bytes are not UTF-8.
 */
export function decodeStored(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
