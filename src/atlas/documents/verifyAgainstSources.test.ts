import { describe, expect, it } from 'vitest';
import type { Problem } from '../model/problem.ts';
import {
  BLOCKS,
  CLOSED,
  exampleDocument,
  exampleSource,
  frontMatter,
  lockExample,
  rules,
  SOURCE,
} from './fixtures/exampleDocument.ts';
import { type DocumentLock, type LockedPassage, sha256 } from './quoteLock.ts';
import { verifyAgainstLock } from './verifyAgainstLock.ts';
import { verifyAgainstSources } from './verifyAgainstSources.ts';

const entry = lockExample().lock['two-fleets'] as DocumentLock;
const second = entry.passages[2] as LockedPassage;

function verify(lock: DocumentLock = entry, blocks = BLOCKS, before?: string, source = SOURCE): Problem[] {
  const { document } = exampleDocument(blocks, before);
  const locked = verifyAgainstLock(document, { 'two-fleets': lock });
  return verifyAgainstSources(document, locked, exampleSource(source));
}

describe('a document and its lock against the source', () => {
  it('have nothing wrong', () => {
    expect(verify()).toEqual([]);
  });

  it.each([
    ['start', { start: second.start + 1 }],
    ['end', { end: second.end + 1 }],
    ['steps', { steps: [...second.steps, [9, 99]] }],
    ['paragraph', { paragraph: second.paragraph + 1 }],
    ['gap', { gap: 'omitted' }],
    ['prefix', { prefix: second.prefix.slice(1) }],
    ['suffix', { suffix: `${second.suffix.slice(0, -1)}x` }],
  ])('differ where the lock has another %s', (field, change) => {
    const lock = { ...entry, passages: entry.passages.with(2, { ...second, ...change } as LockedPassage) };
    const [problem, ...more] = verify(lock);
    expect(problem).toMatchObject({
      rule: 'lock-differs',
      line: 16,
      message: expect.stringContaining(field),
    });
    expect(more).toEqual([]);
  });

  it('differ where the words at the offsets are others, told without any normalising', () => {
    const steps = second.steps.map(([n, raw]): [number, number] => [n, raw + 1]);
    const lock = { ...entry, passages: entry.passages.with(2, { ...second, steps }) };
    expect(verify(lock)[0]?.message).toContain('the words at its offsets');
  });

  it('differ where the lock has another length', () => {
    expect(verify({ ...entry, length: entry.length + 1 })).toMatchObject([{ rule: 'lock-differs', line: 8 }]);
  });

  it('differ where one letter of a passage was changed, and only there', () => {
    const problems = verify(entry, BLOCKS.with(4, CLOSED.replace('closed', 'clothed')));
    expect(problems).toMatchObject([{ rule: 'passage-not-found', line: 22 }]);
    expect(problems).toHaveLength(1);
  });

  it('differ once only where a passage’s neighbour was changed', () => {
    expect(rules(verify(entry, BLOCKS.with(1, '> ## Talks in Gammo')))).toEqual(['passage-not-found']);
  });

  it('differ where one letter of the source was changed', () => {
    const source = SOURCE.replace('fleets met', 'fleets meet');
    expect(rules(verify(entry, BLOCKS, undefined, source))).toEqual(['source-changed']);
    expect(rules(verify(entry, BLOCKS, frontMatter(sha256(source)), source))).toContain('passage-not-found');
  });
});
