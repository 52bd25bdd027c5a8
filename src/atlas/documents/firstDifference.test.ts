import { describe, expect, it } from 'vitest';
import { CLOSED, exampleDocument, SOURCE } from './fixtures/exampleDocument.ts';
import { locateBlocks } from './locateBlocks.ts';
import { normaliseSource } from './normaliseSource.ts';

const message = (passage: string): string | undefined =>
  locateBlocks(exampleDocument([passage]).document, normaliseSource(SOURCE)).problems[0]?.message;

describe('for words that are not in the source an editor is told', () => {
  it('where they begin to differ, with both sides and the source’s line', () => {
    expect(message('> Two fleets met off Alfa Reef on Monday.')).toBe(
      'These words are not in the source. They agree with its line 1 up to “…Two fleets met off Al”; then the source has “Alpha Reef on Monday. The Admiral …”, the passage “Alfa Reef on Monday.” (U+0070 against U+0066).',
    );
  });
  it('the code points, for marks that look alike', () => {
    expect(message('> “[The two sides] agree,"')).toContain('(U+201D against U+0022)');
    expect(message('> 🧵 “[The two sides] agree,” 🧶')).toContain('(U+0073 against U+1F9F6)');
  });
  it('that the source ends', () => {
    expect(message('> At night the fleets left us')).toContain('(the end against U+0020)');
  });
  it('where their end stands, if they differ from the first', () => {
    const text = message(CLOSED.replace('The', 'A'));
    expect(text).toContain('Their end, “…harbour was closed.”, stands on its line 8; before it');
    expect(text).toContain('the source has “…important role.” Nobody else spoke. The”, the passage “…A”.');
  });
  it('that nothing of them is there', () => {
    expect(message('> Quite other words')).toBe(
      'These words are not in the source, nor is their beginning or their end.',
    );
  });
});
