import { errorAt, type Report, reportTo } from '../files/report.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import { parsedPassages } from './locateBlocks.ts';
import { codePointCount } from './normaliseSource.ts';
import type { ParsedDocument, ParsedPassage } from './parseDocument.ts';
import {
  type DocumentLock,
  LOCK_FILE,
  type LockedPassage,
  passageHash,
  type QuoteLock,
} from './quoteLock.ts';

const RELOCK = 'If it is meant so, run `npm run quotes:lock`.';

/** What the lock says of a document: the anchor of each passage that it knows by its very words. */
export interface LockedDocument {
  entry: DocumentLock | null;
  anchors: Map<ParsedPassage, LockedPassage>;
  problems: Problem[];
}

/**
 * Verifies a document against the lock, without its source: the source's hash, each passage's hash, their number and order, the anchors' steps, the ids. What the lock says of the source
 * itself only `verifyAgainstSources` can tell.
 */
export function verifyAgainstLock(document: ParsedDocument, lock: QuoteLock): LockedDocument {
  const problems: Problem[] = [];
  const anchors = new Map<ParsedPassage, LockedPassage>();
  const entry = lock[document.id];
  const report: Report = (line, rule, message) =>
    reportTo(problems, document.file)(line, rule, `${message} ${RELOCK}`);
  if (entry === undefined) {
    report(1, 'not-locked', 'The lock knows nothing of this document.');
    return { entry: null, anchors, problems };
  }
  const stated = document.frontMatter?.source;
  if (stated && (stated.file !== entry.file || stated.sha256 !== entry.sha256)) {
    report(
      document.sourceLine,
      'source-changed',
      'The front matter names another source text than the one that was locked.',
    );
  }

  const passages = parsedPassages(document);
  const unclaimed = [...entry.passages];
  let last: { end: number; line: number } | null = null;
  for (const block of passages) {
    const hash = passageHash(block.text);
    const place = unclaimed.findIndex((anchor) => anchor.sha256 === hash);
    const anchor = unclaimed[place];
    if (anchor === undefined) {
      const message = `The words of this passage are not the ones that were locked: they were changed or are new.`;
      report(block.line, 'passage-not-locked', message);
      continue;
    }
    unclaimed.splice(place, 1);
    anchors.set(block, anchor);
    if (last && anchor.start < last.end) {
      report(
        block.line,
        'passage-order',
        `This passage stands in the source before the one of line ${last.line}: it was moved.`,
      );
    }
    last = { end: anchor.end, line: block.line };
    if (!stepsFit(anchor, codePointCount(block.text)) || anchor.end > entry.length) {
      report(block.line, 'lock-steps', `The lock gives no possible place in the source for this passage.`);
    }
  }
  const gone = unclaimed.length;
  const changed = passages.length - anchors.size;
  if (gone > changed) {
    report(
      1,
      'passage-gone',
      `The lock holds ${gone - changed} more passages than this document: some were removed.`,
    );
  }
  return { entry, anchors, problems: [...problems, ...idProblems(document.id, entry)] };
}

/** Problems with entries of the lock that belong to no document. */
export function staleEntries(documents: readonly DocumentId[], lock: QuoteLock): Problem[] {
  return Object.keys(lock)
    .filter((id) => !documents.includes(id))
    .map((id) =>
      lockProblem('lock-stale', `The lock holds “${id}”, but there is no such document. ${RELOCK}`),
    );
}

function idProblems(id: string, { passages, nextId }: DocumentLock): Problem[] {
  const numbers = passages.map((passage) => Number(passage.id.slice(1)));
  const isTwice = new Set(numbers).size < numbers.length;
  const comesAgain = numbers.some((number) => number >= nextId);
  return [
    isTwice && `Two passages of “${id}” have one id.`,
    comesAgain && `“${id}” uses an id that “nextId” (${nextId}) would give again.`,
  ]
    .filter((said) => said !== false)
    .map((said) => lockProblem('lock-ids', `${said} Restore the last good lock.`));
}

const lockProblem = (rule: string, message: string): Problem => errorAt({ file: LOCK_FILE }, rule, message);

/** Whether steps lead from `start` to `end` in `length` code points, leaving some out but never going back. */
function stepsFit({ steps, start, end }: LockedPassage, length: number): boolean {
  const [first] = steps;
  const [lastN, lastRaw] = steps.at(-1) ?? [0, 0];
  const ascends = steps.every(([n, raw], i) => {
    const before = steps[i - 1];
    return before === undefined || (n > before[0] && raw - n > before[1] - before[0]);
  });
  return (
    first?.[0] === 0 && first[1] === start && ascends && lastN < length && lastRaw + length - lastN === end
  );
}
