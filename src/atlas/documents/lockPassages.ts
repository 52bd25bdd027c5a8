import type { PassageId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import { locateBlocks, parsedPassages } from './locateBlocks.ts';
import type { ParsedDocument } from './parseDocument.ts';
import type { Anchor, DocumentLock, QuoteLock } from './quoteLock.ts';
import { type ReadSource, storedSource } from './storedSource.ts';

/**
 * Finds all that the documents quote in its sources and makes the new lock. A document with a problem
 * keeps its old entry, so that no id is lost while it is being mended; one that is gone loses it.
 */
export function lockPassages(
  documents: ParsedDocument[],
  read: ReadSource,
  old: QuoteLock,
): { lock: QuoteLock; problems: Problem[] } {
  const lock: QuoteLock = {};
  const problems: Problem[] = [];
  for (const document of documents) {
    const before = old[document.id];
    const locked = lockDocument(document, read, before);
    problems.push(...locked.problems);
    const entry = locked.entry ?? before;
    if (entry) lock[document.id] = entry;
  }
  return { lock, problems };
}

function lockDocument(
  document: ParsedDocument,
  read: ReadSource,
  before: DocumentLock | undefined,
): { entry: DocumentLock | null; problems: Problem[] } {
  const { source, problems } = storedSource(document, read);
  if (source === null || document.frontMatter === null) return { entry: null, problems };
  const { located, problems: notLocated } = locateBlocks(document, source);
  if (notLocated.length > 0 || located.length < parsedPassages(document).length) {
    return { entry: null, problems: notLocated };
  }
  const { file, sha256 } = document.frontMatter.source;
  const passages = located.map(({ anchor }) => anchor);
  const { ids, nextId } = passageIds(passages, before, before?.sha256 === sha256);
  const entry: DocumentLock = {
    file,
    sha256,
    length: source.raw.length,
    nextId,
    passages: passages.map((anchor, i) => ({ id: ids[i] ?? '', ...anchor })),
  };
  return { entry, problems: [] };
}

/**
 * Ids for passages in order. A passage keeps the id of the old one with which it shares most code points
 * of the source; each id goes to one passage only. In a changed source offsets say nothing, and a passage
 * keeps its id only where its words are the same. All others get numbers that were never used.
 */
function passageIds(
  passages: Anchor[],
  before: Pick<DocumentLock, 'passages' | 'nextId'> | undefined,
  sameSource: boolean,
): { ids: PassageId[]; nextId: number } {
  const pairs = passages.flatMap((passage, index) =>
    (before?.passages ?? []).map((old) => {
      const shared = Math.min(passage.end, old.end) - Math.max(passage.start, old.start);
      return { index, id: old.id, weight: sameSource ? shared : Number(passage.sha256 === old.sha256) };
    }),
  );
  pairs.sort((a, b) => b.weight - a.weight || a.index - b.index);
  const ids = new Map<number, PassageId>();
  const taken = new Set<PassageId>();
  for (const { index, id, weight } of pairs) {
    if (weight <= 0 || ids.has(index) || taken.has(id)) continue;
    ids.set(index, id);
    taken.add(id);
  }
  let nextId = before?.nextId ?? 1;
  return {
    ids: passages.map((_, index) => {
      const kept = ids.get(index);
      if (kept !== undefined) return kept;
      nextId += 1;
      return `p${nextId - 1}`;
    }),
    nextId,
  };
}
