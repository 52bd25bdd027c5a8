import { describe, expect, it } from 'vitest';
import { anchorDocument } from './anchorRuns.ts';
import { BLOCKS, exampleDocument, lockExample, SOURCE } from './fixtures/exampleDocument.ts';
import type { UnlinkedDocument, UnlinkedRun } from './unlinkedDocument.ts';
import { verifyAgainstLock } from './verifyAgainstLock.ts';

function anchored(blocks = BLOCKS, locked = blocks): UnlinkedDocument {
  const { document } = exampleDocument(blocks);
  const result = anchorDocument(document, verifyAgainstLock(document, lockExample(locked).lock));
  if (result === null) throw new Error('the example has front matter');
  return result;
}
const stored = ({ start, end }: UnlinkedRun): string => Array.from(SOURCE).slice(start, end).join('');
const linked = (passage: string): UnlinkedRun[] =>
  anchored([passage]).blocks.flatMap((block) =>
    block.type === 'passage' ? block.runs.filter((run) => run.target) : [],
  );

describe('a linked run knows where it stands in the stored file', () => {
  it.each([
    ['inside a link of the source', '> met off [Alpha Reef](#a) on', 'Alpha Reef'],
    [
      'over markup of the source',
      '> [off Alpha Reef on Monday.](#a) The',
      'off [Alpha Reef](#) on *Monday*.',
    ],
    ['after an emoji', '> 🧵 “[\\[The two](#a) sides]', '[The two'],
    ['on an emoji', '> [🧵](#a) “', '🧵'],
    ['over a page break', '> this plays [an important](#a) role', 'an\n\nimportant'],
    ['after an escape, over U+00A0', '> paid [$51 million](#a).', '$51\u00a0million'],
    ['at the very beginning', '> [Two](#a) fleets', 'Two'],
    ['at the very end', '> the [fleets left](#a)', 'fleets left'],
  ])('%s', (_, passage, words) => {
    expect(linked(passage).map(stored)).toEqual([words]);
  });

  it('where two links touch', () => {
    expect(linked('> [Two](#a) [fle](#b)[ets](#c)').map(stored)).toEqual(['Two', 'fle', 'ets']);
  });

  it('starting at 0', () => {
    expect(linked('> [Two](#a) fleets')).toMatchObject([{ start: 0, end: 3 }]);
  });
});

describe('an anchored document', () => {
  it('has its bibliography, its source and how much of it is quoted', () => {
    const document = anchored();
    const ranges = document.blocks.map((block) => (block.type === 'note' ? 0 : block.end - block.start));
    expect(document).toMatchObject({
      id: 'two-fleets',
      file: 'documents/two-fleets.md',
      title: 'Two fleets',
      sourceFile: 'fleets.txt',
      sourceLength: Array.from(SOURCE).length,
      quotedLength: ranges.reduce((sum, length) => sum + length, 0),
      passageCount: 6,
    });
    expect(document).not.toHaveProperty('source');
  });

  it('gives passages what the lock holds, and notes nothing', () => {
    const { blocks } = anchored([...BLOCKS, 'A note on [it](#a).']);
    expect(blocks[0]).toMatchObject({ id: 'p1', start: 0, paragraph: 1, gap: 'start', prefix: '' });
    expect(blocks[1]).toMatchObject({ id: 'p2', isHeading: true, gap: 'new-paragraph' });
    expect(blocks[2]).toMatchObject({ voice: { speaker: 'admiral' }, attribution: { words: 'The Admiral' } });
    expect(blocks.at(-1)).toMatchObject({ type: 'note' });
    expect(JSON.stringify(blocks.at(-1))).not.toContain('"start"');
  });

  it('keeps a passage that the lock does not know, for its links', () => {
    const { blocks, quotedLength } = anchored(BLOCKS, BLOCKS.slice(1));
    expect(blocks[0]).toMatchObject({ id: 'unlocked-11', start: 0, end: 0 });
    expect(JSON.stringify(blocks[0])).toContain('alpha-reef');
    expect(quotedLength).toBeLessThan(anchored().quotedLength);
  });
});
