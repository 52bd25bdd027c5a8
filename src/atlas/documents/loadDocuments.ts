import { packed } from '../kept/packed.ts';
import type { Problem } from '../model/problem.ts';
import { anchorDocument } from './anchorRuns.ts';
import { readDocuments } from './readDocuments.ts';
import { sourceFolder } from './storedSource.ts';
import type { UnlinkedDocument } from './unlinkedDocument.ts';
import { staleEntries, verifyAgainstLock } from './verifyAgainstLock.ts';
import { verifyAgainstSources } from './verifyAgainstSources.ts';

/**
 * Reads every document of a geo folder, verifies its passages against the lock and, with `sourcesDir`,
 * against the source texts themselves, and anchors them. Links are read but not resolved. Nothing is
 * thrown for faulty data: all problems come back, and with any of them no document may be published. A
 * document whose front matter cannot be read is left out of `documents`, and then they are not `whole`; without a
 * sound lock none can be verified, which is said once.
 */
export function loadDocuments(
  geoDir: string,
  options: { sourcesDir?: string } = {},
): { documents: UnlinkedDocument[]; whole: boolean; problems: Problem[] } {
  const { documents, unreadable, lock, problems, lockProblems } = readDocuments(geoDir);
  if (lock === null) return { documents: [], whole: false, problems: [...lockProblems, ...problems] };
  const read = options.sourcesDir === undefined ? null : sourceFolder(options.sourcesDir);
  const all = [
    ...problems,
    ...lockProblems,
    ...staleEntries([...documents.map(({ id }) => id), ...unreadable], lock),
  ];
  const anchored: UnlinkedDocument[] = [];
  for (const one of documents) {
    // Open as long as it is read: anchors go by the blocks themselves.
    const document = { ...one };
    if (document.frontMatter === null) continue;
    const locked = verifyAgainstLock(document, lock);
    all.push(...locked.problems);
    if (read) all.push(...verifyAgainstSources(document, locked, read));
    const unlinked = anchorDocument(document, locked);
    if (unlinked) anchored.push(packed(unlinked, 'blocks'));
  }
  const whole = unreadable.length === 0 && documents.every(({ frontMatter }) => frontMatter !== null);
  return { documents: anchored, whole, problems: all };
}
