import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeStored, foldWhiteSpace, isWhiteSpace, normaliseSource } from './normaliseSource.ts';
import { USUAL_SOURCES } from './quoteCommand.ts';

describe('the normal form of a source', () => {
  it.each([
    [
      'inline links',
      'off [Alpha Reef](#) and [Beta](https://example.org/a_(b)) lie',
      'off Alpha Reef and Beta lie',
    ],
    ['a link in parentheses', 'seen ([here](#) and [here](#))', 'seen (here and here)'],
    ['emphasis inside a link', '[**Comment on this**](#)', 'Comment on this'],
    [
      'a link inside emphasis',
      '*The [visit](#) by **Admiral Beta** ended.*',
      'The visit by Admiral Beta ended.',
    ],
    ['a link whose words hold brackets', '[[1]](#note) and more', '[1] and more'],
    ['a link whose target holds a bracket', '[a](b[c) d](e)', 'a d](e)'],
    ['an escape before what would be a link', '\\[a](#) b', '[a](#) b'],
    ['escapes', 'paid \\$51 and \\*more\\*', 'paid $51 and *more*'],
    ['white space of all kinds', '\n a\u00a0\u00a0b \r\n\n c\u2003d\u00a0', 'a b c d'],
    ['white space on both sides of markup', 'a * b ** c [ d ](#) e', 'a * b ** c d e'],
  ])('takes out %s', (_, stored, normal) => {
    expect(normaliseSource(stored).text).toBe(normal);
  });

  it.each([
    ['brackets without a target', '“[The two sides] agree [on this] (and that)”'],
    ['brackets before parentheses with spaces', 'these [acts](so to speak) end'],
    ['a target without brackets', 'f](#) of x'],
    ['asterisks that stand alone', 'above *** below * end'],
    ['an asterisk without its partner', 'cost 20* a head, **see below'],
    ['an asterisk that would open but has a space after it', 'cost 5 * 3 or 20*'],
    ['underscores', 'at @beta_fleet_news'],
    ['a backslash before a letter', 'C:\\temp'],
    ['quotation marks, dashes and composition', "“a” 'b' – — e\u0301 é ﬁ ²"],
    ['zero-width characters', 'a\u200bb\ufeff'],
  ])('leaves %s', (_, stored) => {
    expect(normaliseSource(stored).text).toBe(stored);
  });

  it('pairs asterisks within a paragraph only', () => {
    expect(normaliseSource('one *two\n\nthree* four').text).toBe('one *two three* four');
    expect(normaliseSource('one *two\nthree* four').text).toBe('one two three four');
  });

  it('ends a link at a blank line', () => {
    expect(normaliseSource('one [two\n\nthree](#) four').text).toBe('one [two three](#) four');
  });

  it('gives offsets in code points of the stored text', () => {
    const { points, rawOffsets } = normaliseSource('🧵🇧🇪  [\\$a](#)*b*');
    expect(points).toEqual(['🧵', '🇧', '🇪', ' ', '$', 'a', 'b']);
    expect(rawOffsets).toEqual([0, 1, 2, 3, 7, 8, 14]);
  });
});

describe('a quotation', () => {
  it('has white space folded and trimmed, and nothing else changed', () => {
    expect(foldWhiteSpace(' \u00a0*a*\n\n [b](#)\\$ ')).toBe('*a* [b](#)\\$');
    expect(foldWhiteSpace('e\u0301 ﬁ ’')).toBe('e\u0301 ﬁ ’');
  });
});

describe('a stored file', () => {
  it('keeps its byte order mark, which counts in offsets', () => {
    expect(decodeStored(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\ufeffa');
  });
  it('must be UTF-8', () => {
    expect(() => decodeStored(Uint8Array.of(0x61, 0xff))).toThrow(TypeError);
  });
});

describe.skipIf(!existsSync(USUAL_SOURCES))('the source texts at hand', () => {
  const names = existsSync(USUAL_SOURCES)
    ? readdirSync(USUAL_SOURCES).filter((name) => name.endsWith('.txt'))
    : [];
  it.each(names)(
    '%s: every normalised code point is the stored one, and what is left out is markup',
    (name) => {
      const { raw, points, rawOffsets } = normaliseSource(
        decodeStored(readFileSync(join(USUAL_SOURCES, name))),
      );
      const unlike = points.filter((point, n) => {
        const stored = raw[rawOffsets[n] ?? -1] ?? '';
        return stored !== point && !(point === ' ' && isWhiteSpace(stored));
      });
      expect(unlike).toEqual([]);
      const kept = new Set(rawOffsets);
      const leftOut = raw.filter((point, offset) => !kept.has(offset) && !isWhiteSpace(point)).join('');
      expect(leftOut.replace(/\[\**\]\(#\)|\]\(#\)|[[*\\]/g, '').replace(/\(#\)/g, '')).toBe('');
      expect(points.join('')).not.toMatch(/\]\(|\*\*\p{L}|\\[$[\]*]/u);
    },
  );
});
