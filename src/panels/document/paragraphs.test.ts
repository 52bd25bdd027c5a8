import { describe, expect, it } from 'vitest';
import type { Passage } from '../../atlas/model/document.ts';
import { alphaNote } from '../fixtures/alphaAtlas.ts';
import { paragraphsOf } from './paragraphs.ts';

const first = alphaNote.blocks.find((block) => block.type === 'passage') as Passage;
const passage = (id: string, gap: Passage['gap']): Passage => ({ ...first, id, gap });
const note = { type: 'note' as const, runs: [{ text: 'Ours.' }] };

const shown = (blocks: (Passage | typeof note)[]) =>
  paragraphsOf({ blocks }).map((text) =>
    text.type === 'paragraph' ? text.passages.map(({ id }) => id).join('+') : text.type,
  );

describe('a document’s text', () => {
  it('joins touching passages and marks text left out', () => {
    expect(shown([passage('p1', 'start'), passage('p2', 'touching'), passage('p3', 'omitted')])).toEqual([
      'p1+p2',
      'omitted',
      'p3',
    ]);
  });

  it('starts a new paragraph where the source does', () => {
    expect(shown([passage('p1', 'start'), passage('p2', 'new-paragraph')])).toEqual(['p1', 'p2']);
  });

  it('never lets an editor’s note break a sentence of the source', () => {
    expect(shown([passage('p1', 'start'), note, passage('p2', 'touching')])).toEqual(['p1+p2', 'note']);
  });
});
