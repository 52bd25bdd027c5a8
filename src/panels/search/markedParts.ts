import { range } from 'd3-array';
import { wideTerm } from './closeness.ts';
import { textTokens } from './searchTokens.ts';

/** A piece of a text, and whether search found it. Joined, the pieces are the text. */
export interface TextPart {
  text: string;
  found: boolean;
}

/** The found words of a text as ranges of UTF-16 offsets, in order and without overlap. */
function foundRanges(text: string, terms: ReadonlySet<string>): [number, number][] {
  const ranges: [number, number][] = [];
  // What stands for the words of a wide beginning is found in all of them.
  const isFound = (term: string) =>
    terms.has(term) || range(1, term.length).some((length) => terms.has(wideTerm(term.slice(0, length))));
  const tokens = textTokens(text).filter(({ term }) => isFound(term));
  for (const { start, end } of tokens.sort((a, b) => a.start - b.start)) {
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}

/** A text in pieces: those found by these folded terms, and those between. */
export function markedParts(text: string, terms: ReadonlySet<string>): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const [start, end] of foundRanges(text, terms)) {
    if (start > at) parts.push({ text: text.slice(at, start), found: false });
    parts.push({ text: text.slice(start, end), found: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), found: false });
  return parts;
}

/** UTF-16 units of a snippet, and how much of it comes before the first found word. */
const snippetLength = 150;
const lead = 40;

/**
 * The stretch of a text that holds most different found words, cut between words, in pieces. An ellipsis stands
 * where text is left out. A text that fits is given whole.
 */
export function snippet(text: string, terms: ReadonlySet<string>): TextPart[] {
  if (text.length <= snippetLength) return markedParts(text, terms);
  const ranges = foundRanges(text, terms);
  let best = { from: 0, words: 0 };
  for (const [start] of ranges) {
    const from = Math.max(0, start - lead);
    const inside = ranges.filter((range) => range[0] >= start && range[1] <= from + snippetLength);
    const words = new Set(inside.map(([a, b]) => text.slice(a, b).toLowerCase())).size;
    if (words > best.words) best = { from, words };
  }
  const from = best.from === 0 ? 0 : wordStart(text, best.from);
  const to = from + snippetLength >= text.length ? text.length : wordEnd(text, from, from + snippetLength);
  const parts = markedParts(text.slice(from, to), terms);
  if (from > 0) parts.unshift({ text: '… ', found: false });
  if (to < text.length) parts.push({ text: ' …', found: false });
  return parts;
}

/** The first word that begins at or after an offset, not much later; texts without spaces are cut there. */
function wordStart(text: string, offset: number): number {
  const space = text.slice(offset, offset + lead).search(/\s/u);
  return wholeCharacter(text, space < 0 ? offset : offset + space + 1);
}

function wordEnd(text: string, from: number, offset: number): number {
  const space = text.lastIndexOf(' ', offset);
  return wholeCharacter(text, space > from + snippetLength / 2 ? space : offset);
}

/** Never between the two halves of a character. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
