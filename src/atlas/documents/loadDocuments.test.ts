import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BLOCKS, CLOSED, frontMatter, lockExample, rules, SOURCE } from './fixtures/exampleDocument.ts';
import { loadDocuments } from './loadDocuments.ts';
import { LOCK_FILE, writeLock } from './quoteLock.ts';

let geoDir: string;
const markdown = (blocks = BLOCKS): string => `${frontMatter()}\n\n${blocks.join('\n\n')}\n`;
const write = (file: string, text: string): void => writeFileSync(join(geoDir, file), text);

beforeEach(() => {
  geoDir = mkdtempSync(join(tmpdir(), 'documents-'));
  mkdirSync(join(geoDir, 'documents'));
  mkdirSync(join(geoDir, 'sources'));
  write('documents/two-fleets.md', markdown());
  write(LOCK_FILE, writeLock(lockExample().lock));
  write('sources/fleets.txt', SOURCE);
});
afterEach(() => rmSync(geoDir, { recursive: true }));

describe('loading the documents of a geo folder', () => {
  it('gives them anchored, verified against the lock or against the sources', () => {
    const { documents, problems } = loadDocuments(geoDir);
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([{ id: 'two-fleets', passageCount: 6 }]);
    expect(loadDocuments(geoDir, { sourcesDir: join(geoDir, 'sources') })).toEqual({
      documents,
      whole: true,
      problems,
    });
  });

  it('needs no documents and no lock', () => {
    rmSync(join(geoDir, 'documents'), { recursive: true });
    expect(loadDocuments(geoDir)).toEqual({ documents: [], whole: true, problems: [] });
  });

  it('collects the problems of every document, each with its file and line', () => {
    write('documents/two-fleets.md', markdown(BLOCKS.with(4, CLOSED.replace('closed', 'clothed'))));
    write('documents/bare.md', '- list\n');
    const { documents, problems } = loadDocuments(geoDir);
    expect(documents.map(({ id }) => id)).toEqual(['two-fleets']);
    expect(problems.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['documents/bare.md', 1, 'front-matter-missing'],
      ['documents/bare.md', 1, 'block-kind'],
      ['documents/two-fleets.md', 22, 'passage-not-locked'],
    ]);
  });

  it('tells of a source that is not the one quoted, only where sources are given', () => {
    write('sources/fleets.txt', `${SOURCE} `);
    expect(rules(loadDocuments(geoDir).problems)).toEqual([]);
    expect(rules(loadDocuments(geoDir, { sourcesDir: join(geoDir, 'sources') }).problems)).toEqual([
      'source-changed',
    ]);
  });

  it('tells of a damaged lock and of one that holds too much', () => {
    write(LOCK_FILE, '{');
    expect(rules(loadDocuments(geoDir).problems)).toEqual(['lock-format']);
    write(LOCK_FILE, writeLock({ ...lockExample().lock, ...renamed() }));
    expect(rules(loadDocuments(geoDir).problems)).toEqual(['lock-stale']);
  });
});

const renamed = () => Object.fromEntries(Object.values(lockExample().lock).map((entry) => ['other', entry]));
