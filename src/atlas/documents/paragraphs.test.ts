import { describe, expect, it } from 'vitest';
import { paragraphAt, paragraphStarts } from './paragraphs.ts';

const starts = (text: string): number[] => paragraphStarts(Array.from(text));

describe('paragraphs of a stored text', () => {
  it('are its lines that are not blank', () => {
    expect(starts('\n\nOne.\n \nTwo.\nThree.')).toEqual([2, 9, 14]);
  });
  it('go on over a page break in a sentence', () => {
    expect(starts('plays an\n\nimportant role.\n\nThe end.')).toEqual([0, 27]);
    expect(starts('first,\n\nsecond')).toEqual([0]);
  });
  it('end at a blank line after punctuation or before a capital, a digit or a quotation mark', () => {
    expect(starts('role.\n\nimportant')).toEqual([0, 7]);
    expect(starts('plays an\n\nImportant')).toEqual([0, 10]);
    expect(starts('plays an\n\n“important')).toEqual([0, 10]);
  });
  it('begin at code points', () => {
    expect(starts('🧵🧵\nB')).toEqual([0, 3]);
  });
  it('are numbered from 1', () => {
    expect([0, 2, 3, 8, 9, 99].map((offset) => paragraphAt([0, 3, 9], offset))).toEqual([1, 1, 2, 2, 3, 3]);
  });
});
