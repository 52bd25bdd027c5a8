import { describe, expect, it } from 'vitest';
import {
  BLOCKS,
  CLOSED,
  END,
  exampleDocument,
  exampleSource,
  frontMatter,
  HEADING,
  lockExample,
  OPENING,
  ROLE,
  rules,
  SOURCE,
  SPEECH,
} from './fixtures/exampleDocument.ts';
import { lockPassages } from './lockPassages.ts';
import { type QuoteLock, sha256 } from './quoteLock.ts';

const ID = 'two-fleets';
const idsOf = (lock: QuoteLock): string[] | undefined => lock[ID]?.passages.map(({ id }) => id);
const first = lockExample([OPENING, SPEECH, CLOSED]).lock;

describe('locking', () => {
  it('writes the source’s name, hash and length in code points, and every passage', () => {
    const { lock, problems } = lockExample();
    expect(problems).toEqual([]);
    expect(lock[ID]).toMatchObject({
      file: 'fleets.txt',
      sha256: sha256(SOURCE),
      length: Array.from(SOURCE).length,
      nextId: 7,
      passages: [
        { id: 'p1', start: 0 },
        { id: 'p2', gap: 'new-paragraph' },
        { id: 'p3' },
        { id: 'p4' },
        { id: 'p5' },
        { id: 'p6' },
      ],
    });
  });

  it('changes nothing when nothing changed', () => {
    const { lock } = lockExample();
    expect(lockExample(BLOCKS, lock).lock).toEqual(lock);
  });

  it('drops documents that are gone', () => {
    expect(lockPassages([], exampleSource(), first).lock).toEqual({});
  });
});

describe('ids', () => {
  it('stay with a passage that is extended or shortened', () => {
    const { lock } = lockExample([OPENING, '> The two sides] agree', `${CLOSED} Nobody else left.`], first);
    expect(idsOf(lock)).toEqual(['p1', 'p2', 'p3']);
  });

  it('are new for a passage that is put in, at whatever place', () => {
    const { lock } = lockExample([OPENING, SPEECH, ROLE, CLOSED, END], first);
    expect(idsOf(lock)).toEqual(['p1', 'p2', 'p4', 'p3', 'p5']);
    expect(lock[ID]?.nextId).toBe(6);
  });

  it('of a passage that was taken out are never used again', () => {
    const without = lockExample([OPENING, SPEECH], first).lock;
    expect(idsOf(lockExample([OPENING, SPEECH, CLOSED], without).lock)).toEqual(['p1', 'p2', 'p4']);
  });

  it('go to the larger part of a passage that is split', () => {
    const { lock } = lockExample(
      ['> Two fleets met', '> off Alpha Reef on Monday. The Admiral of Beta'],
      first,
    );
    expect(idsOf(lock)).toEqual(['p4', 'p1']);
  });

  it('go to one passage only where two are joined', () => {
    const apart = lockExample(['> Two fleets met', '> off Alpha Reef on Monday.', CLOSED]).lock;
    expect(idsOf(lockExample(['> Two fleets met off Alpha Reef on Monday.', CLOSED], apart).lock)).toEqual([
      'p2',
      'p3',
    ]);
  });

  it('do not pass to a neighbour that only touches', () => {
    const { lock } = lockExample(['> Nobody else left.'], lockExample([CLOSED]).lock);
    expect(idsOf(lock)).toEqual(['p2']);
  });

  it('stay, in another edition of the source, with the passages whose words are the same', () => {
    const edition = `A new first line.\n${SOURCE}`;
    const { document } = exampleDocument(
      ['> A new first line.', OPENING, '> “[The two sides] agree,” said', CLOSED],
      frontMatter(sha256(edition)),
    );
    const { lock, problems } = lockPassages([document], exampleSource(edition), first);
    expect(problems).toEqual([]);
    expect(idsOf(lock)).toEqual(['p4', 'p1', 'p5', 'p3']);
  });
});

describe('a document that cannot be locked keeps its old entry', () => {
  it.each([
    ['a passage is not found', exampleDocument([OPENING, '> Other words than these'])],
    ['a passage has no words', exampleDocument([OPENING, '>'])],
    ['its front matter cannot be read', exampleDocument(BLOCKS, '---\ntitle: Only\n---')],
  ])('because %s', (_, { document }) => {
    expect(lockPassages([document], exampleSource(), first).lock).toEqual(first);
  });

  it('because its source is not there', () => {
    const { lock, problems } = lockPassages([exampleDocument().document], () => null, first);
    expect(lock).toEqual(first);
    expect(problems).toMatchObject([{ rule: 'source-missing', line: 8, file: 'documents/two-fleets.md' }]);
  });

  it('because its source is another text, whose hash it tells', () => {
    const { lock, problems } = lockPassages([exampleDocument().document], exampleSource(`${SOURCE}.`), first);
    expect(lock).toEqual(first);
    expect(rules(problems)).toEqual(['source-changed']);
    expect(problems[0]?.message).toContain(sha256(`${SOURCE}.`));
  });

  it('because its source is not UTF-8', () => {
    const bytes = Uint8Array.of(0xff);
    const { document } = exampleDocument([HEADING], frontMatter(sha256(bytes)));
    expect(rules(lockPassages([document], () => bytes, first).problems)).toEqual(['source-encoding']);
  });
});
