import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../files/readText.ts';
import { packed } from '../kept/packed.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import { type ParsedDocument, parseDocument } from './parseDocument.ts';
import { readLock } from './quoteLock.ts';

/** The Markdown files of a folder of a geo folder, by name. */
export function markdownFiles(geoDir: string, folder: string): string[] {
  const path = join(geoDir, folder);
  if (!existsSync(path) || !statSync(path).isDirectory()) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Reads `documents/*.md`, by name, and the lock of a geo folder. */
export function readDocuments(geoDir: string) {
  const documents: ParsedDocument[] = [];
  const unreadable: DocumentId[] = [];
  const problems: Problem[] = [];
  const files = markdownFiles(geoDir, 'documents');
  for (const file of files) {
    const read = readText(geoDir, file);
    if ('problem' in read) {
      unreadable.push(file.replace(/^.*\/|\.md$/g, ''));
      problems.push(read.problem);
      continue;
    }
    const parsed = parseDocument(read.text, file);
    documents.push(packed(parsed.document, 'blocks'));
    problems.push(...parsed.problems);
  }
  // Without documents there is nothing to lock.
  const { lock, problems: lockProblems } = files.length > 0 ? readLock(geoDir) : { lock: {}, problems: [] };
  return {
    documents,
    /** Ids of documents whose file cannot be read at all. */
    unreadable,
    /** Null where there is none, or a damaged one. */
    lock,
    /** Problems with the Markdown. */
    problems,
    /** Problems with the lock's form. Where there are any the lock must not be written over. */
    lockProblems,
  };
}
