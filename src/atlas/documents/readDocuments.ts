import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { type ParsedDocument, parseDocument } from './parseDocument.ts';
import { LOCK_FILE, type QuoteLock, readLock } from './quoteLock.ts';

/** The documents of a geo folder and its lock, as read; the lock is empty where there is no file. */
export interface DocumentFolder {
  documents: ParsedDocument[];
  lock: QuoteLock;
  /** Problems with the Markdown. */
  problems: Problem[];
  /** Problems with the lock's form. Where there are any the lock must not be written over. */
  lockProblems: Problem[];
}

/** Reads `documents/*.md`, by name, and the lock of a geo folder. */
export function readDocuments(geoDir: string): DocumentFolder {
  const folder = join(geoDir, 'documents');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
  const parsed = names
    .sort()
    .map((name) => parseDocument(readFileSync(join(folder, name), 'utf8'), `documents/${name}`));
  const lockPath = join(geoDir, LOCK_FILE);
  const { lock, problems: lockProblems } = existsSync(lockPath)
    ? readLock(readFileSync(lockPath, 'utf8'))
    : { lock: {}, problems: [] };
  return {
    documents: parsed.map(({ document }) => document),
    lock,
    problems: parsed.flatMap(({ problems }) => problems),
    lockProblems,
  };
}
