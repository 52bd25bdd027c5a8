import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fuzzRuns } from '../../../scripts/fuzzRuns.ts';
import { exampleDocument, exampleSource, frontMatter, rules } from './fixtures/exampleDocument.ts';
import { lockPassages } from './lockPassages.ts';
import { foldWhiteSpace, normaliseSource } from './normaliseSource.ts';
import { rawOffsetAt, sha256 } from './quoteLock.ts';
import { verifyAgainstLock } from './verifyAgainstLock.ts';
import { verifyAgainstSources } from './verifyAgainstSources.ts';

/** Text as Markdown that stands for this very text: every punctuation mark of ASCII with a backslash before it. */
const escapeMarkdown = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

// Hundreds of documents are read in each test.
vi.setConfig({ testTimeout: 60_000 });

/** As stored, and the words it stands for. */
type Piece = [stored: string, plain: string];
const word = fc.stringMatching(/^[a-zé“”’–🧵🇨東0-9]{1,7}$/u);
const same = (text: string): Piece => [text, text];
const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 6, arbitrary: word.map(same) },
  { weight: 4, arbitrary: fc.constantFrom(' ', '  ', '\n', '\n\n', '\u00a0', ' \u00a0').map(same) },
  fc
    .constantFrom('e\u0301', '[the two]', '(so to say)', '#1', '&amp;', '<b>', '_x_', '`', '1. ', '> ', '- ')
    .map(same),
  word.map((text): Piece => [`[${text}](#)`, text]),
  fc
    .tuple(word, word)
    .map(([a, b]): Piece => [`[${a} **${b}**](https://example.org/${a.length})`, `${a} ${b}`]),
  word.map((text): Piece => [` *${text}* `, ` ${text} `]),
  word.map((text): Piece => [` **${text}**, `, ` ${text}, `]),
  fc.constantFrom('$', '*', '[', ']', '\\', '_').map((mark): Piece => [`\\${mark}`, mark]),
);
const pieces = fc.array(piece, { minLength: 1, maxLength: 40 });
const stored = (parts: Piece[]): string => parts.map(([text]) => text).join('');

/** A source, and words of it that stand there once. */
const quotation = fc
  .tuple(pieces, fc.nat(), fc.nat())
  .map(([parts, from, length]) => {
    const words = normaliseSource(stored(parts)).text.split(' ');
    const first = from % words.length;
    const quote = words.slice(first, first + 1 + (length % (words.length - first))).join(' ');
    return { source: stored(parts), quote };
  })
  .filter(({ source, quote }) => {
    const { text } = normaliseSource(source);
    return quote !== '' && text.indexOf(quote) === text.lastIndexOf(quote);
  });

function lockQuote(source: string, quote: string) {
  const { document, problems } = exampleDocument([`> ${escapeMarkdown(quote)}`], frontMatter(sha256(source)));
  return { document, parsing: problems, ...lockPassages([document], exampleSource(source), {}) };
}

describe('whatever the source', () => {
  it('its normal form holds its words, each at the offset where it is stored', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const { raw, points, rawOffsets, text } = normaliseSource(stored(parts));
        expect(text).toBe(foldWhiteSpace(parts.map(([, plain]) => plain).join('')));
        expect(rawOffsets.map((offset) => raw[offset]?.replace(/\s/u, ' '))).toEqual(points);
        expect(rawOffsets).toEqual([...rawOffsets].sort((a, b) => a - b));
      }),
      fuzzRuns(200, 1),
    );
  });

  it('words quoted from it are found, locked and verified, each code point at its offset', () => {
    fc.assert(
      fc.property(quotation, ({ source, quote }) => {
        const { document, parsing, lock, problems } = lockQuote(source, quote);
        expect([...parsing, ...problems]).toEqual([]);
        const locked = verifyAgainstLock(document, lock);
        expect(locked.problems).toEqual([]);
        expect(verifyAgainstSources(document, locked, exampleSource(source))).toEqual([]);
        const raw = Array.from(source);
        const steps = lock['two-fleets']?.passages[0]?.steps ?? [];
        const read = Array.from(quote).map((_, n) => raw[rawOffsetAt(steps, n)]?.replace(/\s/u, ' '));
        expect(read.join('')).toBe(quote);
      }),
      fuzzRuns(100, 1),
    );
  });

  it('a quotation with any one code point changed is rejected', () => {
    const other = fc.constantFrom('x', 'A', '\u0301', '🧶', '"', "'", '-', '\u200b', '7');
    fc.assert(
      fc.property(quotation, fc.nat(), other, ({ source, quote }, at, point) => {
        const points = Array.from(quote);
        const changed = points.with(at % points.length, point).join('');
        fc.pre(!normaliseSource(source).text.includes(changed));
        const { document } = lockQuote(source, changed);
        expect(rules(lockPassages([document], exampleSource(source), {}).problems)).toEqual([
          'passage-not-found',
        ]);
        const { lock } = lockQuote(source, quote);
        expect(rules(verifyAgainstLock(document, lock).problems)).toEqual(['passage-not-locked']);
      }),
      fuzzRuns(100, 1),
    );
  });
});
