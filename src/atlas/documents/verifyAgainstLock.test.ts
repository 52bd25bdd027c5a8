import { describe, expect, it } from 'vitest';
import {
  BLOCKS,
  CLOSED,
  END,
  exampleDocument,
  frontMatter,
  HEADING,
  lockExample,
  OPENING,
  ROLE,
  rules,
  SPEECH,
} from './fixtures/exampleDocument.ts';
import type { DocumentLock, LockedPassage } from './quoteLock.ts';
import { staleEntries, verifyAgainstLock } from './verifyAgainstLock.ts';

const { lock } = lockExample();
const entry = lock['two-fleets'] as DocumentLock;
const verify = (blocks: string[], before?: string) =>
  verifyAgainstLock(exampleDocument(blocks, before).document, lock).problems;

/** The problems where the lock's first passage is changed so. */
function verifyChanged(change: Partial<LockedPassage>, document: Partial<DocumentLock> = {}) {
  const [opening, ...others] = entry.passages as [LockedPassage, ...LockedPassage[]];
  const changed = { ...entry, ...document, passages: [{ ...opening, ...change }, ...others] };
  return verifyAgainstLock(exampleDocument().document, { 'two-fleets': changed }).problems;
}

describe('a document against its lock', () => {
  it('has nothing wrong', () => {
    const { problems, anchors } = verifyAgainstLock(exampleDocument().document, lock);
    expect(problems).toEqual([]);
    expect(anchors.size).toBe(6);
  });

  it('may be wrapped in other ways', () => {
    expect(verify([OPENING.replace('Two fleets', 'Two\n> fleets'), ...BLOCKS.slice(1)])).toEqual([]);
  });

  it.each([
    ['one letter changed', BLOCKS.with(4, CLOSED.replace('closed', 'clothed')), 22, 'passage-not-locked'],
    ['one letter of a heading changed', BLOCKS.with(1, '> ## Talks in Gammo'), 14, 'passage-not-locked'],
    ['a passage put in', [...BLOCKS, '> A new one.'], 26, 'passage-not-locked'],
    ['a passage quoted again', [...BLOCKS, END], 26, 'passage-not-locked'],
    ['a passage taken out', BLOCKS.toSpliced(4, 1), 1, 'passage-gone'],
    ['a heading taken out', BLOCKS.toSpliced(1, 1), 1, 'passage-gone'],
    ['a passage moved', [OPENING, HEADING, ROLE, SPEECH, CLOSED, END], 18, 'passage-order'],
  ])('%s', (_, blocks, line, rule) => {
    expect(verify(blocks).map((problem) => [problem.line, problem.rule])).toEqual([[line, rule]]);
  });

  it('names another source', () => {
    expect(verify(BLOCKS, frontMatter('f'.repeat(64)))).toMatchObject([{ rule: 'source-changed', line: 8 }]);
    const other = frontMatter().replace('file: fleets.txt', 'file: other.txt');
    expect(verify(BLOCKS, other)).toMatchObject([{ rule: 'source-changed', line: 8 }]);
  });

  it('is not in the lock', () => {
    expect(rules(verifyAgainstLock(exampleDocument().document, {}).problems)).toEqual(['not-locked']);
  });
});

describe('the lock itself', () => {
  const steps = entry.passages[0]?.steps ?? [];
  it.each([
    ['a start where its steps do not begin', { start: 1 }],
    ['an end where its steps do not lead', { end: (entry.passages[0]?.end ?? 0) + 1 }],
    ['steps that do not begin with the first code point', { steps: [[1, 0], ...steps.slice(1)] }],
    ['steps that go back', { steps: [[0, 0], [5, 4], ...steps.slice(1)] }],
    ['steps that leave nothing out', { steps: [[0, 0], [5, 5], ...steps.slice(1)] }],
    ['two steps at one code point', { steps: [[0, 0], [19, 20], [19, 22], ...steps.slice(2)] }],
    ['a step beyond the words', { steps: [...steps.slice(0, -1), [90, 103]] }],
  ])('with %s is reported', (_, change) => {
    expect(rules(verifyChanged(change as Partial<LockedPassage>))).toEqual(['lock-steps']);
  });

  it('with a place beyond the end of the source is reported', () => {
    expect(rules(verifyChanged({}, { length: (entry.passages.at(-1)?.end ?? 0) - 1 }))).toEqual([
      'lock-steps',
    ]);
  });

  it('with an id twice is reported', () => {
    expect(rules(verifyChanged({ id: 'p2' }))).toEqual(['lock-ids']);
  });

  it('with an id that would be given again is reported', () => {
    expect(rules(verifyChanged({}, { nextId: 5 }))).toEqual(['lock-ids']);
  });

  it('with an entry for no document is reported', () => {
    const { document } = exampleDocument();
    expect(staleEntries([document.id], lock)).toEqual([]);
    expect(rules(staleEntries([document.id], { ...lock, gone: entry }))).toEqual(['lock-stale']);
  });
});
