import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDocuments } from '../documents/loadDocuments.ts';
import { lockPassages } from '../documents/lockPassages.ts';
import { chosenSources, shareLine, USUAL_SOURCES } from '../documents/quoteCommand.ts';
import { LOCK_FILE, writeLock } from '../documents/quoteLock.ts';
import { readDocuments } from '../documents/readDocuments.ts';
import { sourceFolder } from '../documents/storedSource.ts';
import { lineIn } from '../problemReport.ts';

/**
 * `npm run quotes:lock -- [--sources DIR]`: finds every passage in its source text and writes where it
 * stands into `passages.lock.json`. Ends with 0 where all are found, with 1 where there are problems, printed as
 * `file:line: …`, and the documents that have them keep what was locked; with 2 where it is used wrongly.
 */
export function lockQuotes(args: string[], geoDir: string): number {
  const sources = chosenSources(args);
  if ('error' in sources || sources.folder === null) {
    const usual = `There is no ${USUAL_SOURCES}. Say where the source texts are: npm run quotes:lock -- --sources DIR`;
    console.error('error' in sources ? sources.error : usual);
    return 2;
  }
  const { documents, unreadable, lock: found, problems, lockProblems } = readDocuments(geoDir);
  // Where there is none yet, this makes the first.
  if (lockProblems.some(({ rule }) => rule !== 'lock-missing')) {
    for (const problem of lockProblems) console.error(lineIn(geoDir, problem));
    return 1;
  }
  const old = found ?? {};
  const { lock, problems: notLocked } = lockPassages(documents, sourceFolder(sources.folder), old);
  for (const id of unreadable) if (old[id]) lock[id] = old[id];
  const text = writeLock(lock);
  if (documents.length > 0 && text !== writeLock(old)) writeFileSync(join(geoDir, LOCK_FILE), text);

  const all = [...problems, ...notLocked];
  const faulty = new Set(all.map(({ file }) => file));
  for (const document of loadDocuments(geoDir).documents) {
    if (!faulty.has(document.file)) console.log(shareLine(geoDir, document));
  }
  for (const problem of all) console.error(lineIn(geoDir, problem));
  return all.length === 0 ? 0 : 1;
}
