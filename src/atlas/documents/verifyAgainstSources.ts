import { errorAt } from '../files/report.ts';
import type { Problem } from '../model/problem.ts';
import { locateBlocks } from './locateBlocks.ts';
import { isWhiteSpace, type NormalisedSource } from './normaliseSource.ts';
import type { ParsedDocument, ParsedPassage } from './parseDocument.ts';
import { type Anchor, rawOffsetAt } from './quoteLock.ts';
import { type ReadSource, storedSource } from './storedSource.ts';
import type { LockedDocument } from './verifyAgainstLock.ts';

/**
 * Verifies a document and what the lock says of it against its source text: the file's SHA-256 and
 * length; that each passage is found again, by itself, exactly where the lock says, with the
 * same words before and after; and, without any normalising, that each of its code points is the one
 * stored at its offset.
 */
export function verifyAgainstSources(
  document: ParsedDocument,
  locked: LockedDocument,
  read: ReadSource,
): Problem[] {
  const { source, problems } = storedSource(document, read);
  if (source === null) return problems;
  const { located, problems: notLocated } = locateBlocks(document, source);
  const differing = located.flatMap(({ block, anchor }) => {
    const lockedAnchor = locked.anchors.get(block);
    if (lockedAnchor === undefined) return [];
    const differences = differingFields(anchor, lockedAnchor, notLocated.length === 0);
    if (!isStoredThere(block, lockedAnchor, source)) differences.push('the words at its offsets');
    if (differences.length === 0) return [];
    const what = differences.join(', ');
    return [lockDiffers(document, block.line, `The lock and the source differ about this passage: ${what}.`)];
  });
  if (locked.entry && locked.entry.length !== source.raw.length) {
    const message = `The lock gives the source ${locked.entry.length} code points; it has ${source.raw.length}.`;
    differing.push(lockDiffers(document, document.sourceLine, message));
  }
  return [...notLocated, ...differing];
}

const lockDiffers = ({ file }: ParsedDocument, line: number, message: string): Problem =>
  errorAt({ file, line }, 'lock-differs', `${message} Run \`npm run quotes:lock\`.`);

/** Where a neighbour was not found, a differing `gap` is that problem once more, and not counted. */
function differingFields(found: Anchor, locked: Anchor, neighboursFound: boolean): string[] {
  const keys = ['start', 'end', 'sha256', 'steps', 'paragraph', 'prefix', 'suffix', 'gap'] as const;
  const compared = neighboursFound ? keys : keys.slice(0, -1);
  return compared.filter((key) => JSON.stringify(found[key]) !== JSON.stringify(locked[key]));
}

function isStoredThere(block: ParsedPassage, { steps }: Anchor, source: NormalisedSource): boolean {
  return Array.from(block.text).every((point, n) => {
    const stored = source.raw[rawOffsetAt(steps, n)];
    return stored === point || (point === ' ' && stored !== undefined && isWhiteSpace(stored));
  });
}
