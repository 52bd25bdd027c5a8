import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../files/readText.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import { type ParsedDocument, parseDocument } from './parseDocument.ts';
import { type QuoteLock, readLock } from './quoteLock.ts';

/** The documents of a geo folder and its lock, as read. */
export interface DocumentFolder {
  documents: ParsedDocument[];
  /** Ids of documents whose file cannot be read at all. */
  unreadable: DocumentId[];
  /** Null where there is none, or a damaged one. */
  lock: QuoteLock | null;
  /** Problems with the Markdown. */
  problems: Problem[];
  /** Problems with the lock's form. Where there are any the lock must not be written over. */
  lockProblems: Problem[];
}

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
export function readDocuments(geoDir: string): DocumentFolder {
  const folder: DocumentFolder = {
    documents: [],
    unreadable: [],
    lock: null,
    problems: [],
    lockProblems: [],
  };
  const files = markdownFiles(geoDir, 'documents');
  for (const file of files) {
    const read = readText(geoDir, file);
    if ('problem' in read) {
      folder.unreadable.push(file.replace(/^.*\/|\.md$/g, ''));
      folder.problems.push(read.problem);
      continue;
    }
    const { document, problems } = parseDocument(read.text, file);
    folder.documents.push(document);
    folder.problems.push(...problems);
  }
  // Without documents there is nothing to lock.
  const { lock, problems } = files.length > 0 ? readLock(geoDir) : { lock: {}, problems: [] };
  return { ...folder, lock, lockProblems: problems };
}
