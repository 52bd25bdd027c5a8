import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../files/readText.ts';
import { reportTo } from '../files/report.ts';
import type { FeatureIndex } from '../link/featureIndex.ts';
import type { Change } from '../model/change.ts';
import { type AtlasDocument, passageAt } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { parseChanges, type WrittenChange } from './parseChanges.ts';

/** The file of a geo folder that says when its meaning changed. */
const CHANGES_FILE = 'CHANGES.md';

/** What changes may name. */
export interface KnownToChanges extends Pick<FeatureIndex, 'resolve' | 'isFaulty' | 'hint'> {
  documents: readonly AtlasDocument[];
  tours: readonly string[];
}

/**
 * Reads `CHANGES.md`, newest first. A folder without one has no changes. `problems` are of the file itself;
 * `linkProblems` of what it names: only worth telling where all of that could be read.
 */
export function readChanges(
  geoDir: string,
  known: KnownToChanges,
): { changes: Change[]; problems: Problem[]; linkProblems: Problem[] } {
  if (!existsSync(join(geoDir, CHANGES_FILE))) return { changes: [], problems: [], linkProblems: [] };
  const read = readText(geoDir, CHANGES_FILE);
  if ('problem' in read) return { changes: [], problems: [read.problem], linkProblems: [] };
  const { changes: written, problems } = parseChanges(read.text, CHANGES_FILE);
  const linkProblems: Problem[] = [];
  const changes = written.map((change) => resolved(change, known, linkProblems));
  return { changes, problems, linkProblems };
}

function resolved(
  { id, date, says, line, names }: WrittenChange,
  known: KnownToChanges,
  problems: Problem[],
): Change {
  const report = (message: string) => reportTo(problems, CHANGES_FILE)(line, 'changes-known', message);
  const touches = names.flatMap(({ name, isRemoved }) => {
    const found = find(name, known);
    if (found !== null && isRemoved) report(`“${name}” is said to be removed, and is there`);
    if (found === null && !isRemoved && !known.isFaulty(name))
      report(
        `there is no “${name}”; what is no longer there is marked: removed \`${name}\`.${known.hint(name)}`,
      );
    return found === null || isRemoved ? [] : [found];
  });
  return { id, date, says, touches: [...new Set(touches)] };
}

function find(name: string, { resolve, documents, tours }: KnownToChanges): string | null {
  const [, folder = '', rest = ''] = /^([^/]*)\/(.*)$/.exec(name) ?? [];
  if (folder === '') return resolve(name);
  const isThere =
    (folder === 'tours' && tours.includes(rest)) ||
    (folder === 'documents' && documents.some(({ id }) => id === rest)) ||
    passageAt(documents, { document: folder, passage: rest }) !== undefined;
  return isThere ? name : null;
}
