import { expect, test } from 'vitest';
import { markedParts, snippet } from './markedParts.ts';

const shown = (parts: ReturnType<typeof markedParts>) =>
  parts.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

test('found words are marked as they stand, and nothing of the text changes', () => {
  const text = 'E\u0301te\u0301 <b>of</b> Alpha’s 緑海ガンマ';
  expect(shown(markedParts(text, new Set(['ete', 'alpha', '海か', '海が'])))).toBe(
    '[E\u0301te\u0301] <b>of</b> [Alpha’s] 緑[海ガ]ンマ',
  );
});

test('of a long text the part with most found words is shown, cut between words', () => {
  const text = `A drill. ${'some other word '.repeat(30)}then the strait drill ended${' and more'.repeat(40)}`;
  const parts = snippet(text, new Set(['strait', 'drill']));
  expect(shown(parts)).toMatch(/^… .*the \[strait\] \[drill\] ended.* …$/);
  const inner = parts.slice(1, -1).map((part) => part.text);
  expect(text).toContain(inner.join(''));
  expect(shown(snippet('A short text', new Set()))).toBe('A short text');
});
