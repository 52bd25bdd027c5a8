import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkQuotes } from '../commands/checkQuotes.ts';
import { lockQuotes } from '../commands/lockQuotes.ts';
import { called, spawned } from '../fixtures/commands.ts';
import { BLOCKS, CLOSED, frontMatter, SOURCE } from './fixtures/exampleDocument.ts';
import { LOCK_FILE } from './quoteLock.ts';

let geoDir: string;
beforeEach(() => {
  geoDir = mkdtempSync(join(tmpdir(), 'quotes-'));
  mkdirSync(join(geoDir, 'documents'));
  writeFileSync(join(geoDir, 'fleets.txt'), SOURCE);
  writeDocument(BLOCKS);
  // Beside this folder there is no `shared/documents`.
  process.chdir(join(geoDir, 'documents'));
});
const home = process.cwd();
afterEach(() => {
  process.chdir(home);
  rmSync(geoDir, { recursive: true });
});

const file = (): string => join(geoDir, 'documents/two-fleets.md');
const writeDocument = (blocks: string[]): void =>
  writeFileSync(file(), `${frontMatter()}\n\n${blocks.join('\n\n')}\n`);

const lock = () => called(lockQuotes, geoDir, '--sources', geoDir);
const check = () => called(checkQuotes, geoDir, '--sources', geoDir);

describe('quotes:lock and quotes:check', () => {
  it('lock what is found, say how much is quoted, and find it again', () => {
    const locked = lock();
    expect(locked).toMatchObject({ status: 0, stderr: '' });
    expect(locked.stdout).toMatch(/two-fleets\.md: 6 passages, \d+ of \d+ code points quoted \(\d+ %\)/);
    const text = readFileSync(join(geoDir, LOCK_FILE), 'utf8');
    expect(lock().status).toBe(0);
    expect(readFileSync(join(geoDir, LOCK_FILE), 'utf8')).toBe(text);
    expect(called(checkQuotes, geoDir)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('match the lock only'),
    });
    expect(check()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('match the source texts'),
    });
  });

  it('name file and line of what is wrong, and leave the lock as it was', () => {
    lock();
    const text = readFileSync(join(geoDir, LOCK_FILE), 'utf8');
    writeDocument(BLOCKS.with(4, CLOSED.replace('closed', 'clothed')));
    const line = `${file()}:22: These words are not`;
    expect(lock()).toMatchObject({ status: 1, stderr: expect.stringContaining(line) });
    expect(readFileSync(join(geoDir, LOCK_FILE), 'utf8')).toBe(text);
    expect(called(checkQuotes, geoDir)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`${file()}:22: The words of this`),
    });
    expect(check()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(line),
    });
  });

  it('do not write over a lock that cannot be read, since it holds the ids', () => {
    writeFileSync(join(geoDir, LOCK_FILE), '{');
    expect(lock()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`${LOCK_FILE}:1: The lock is damaged`),
    });
    expect(readFileSync(join(geoDir, LOCK_FILE), 'utf8')).toBe('{');
  });

  it('end with 2 and say what to pass when used wrongly', () => {
    expect(spawned('lockQuotes', { geoDir, cwd: process.cwd() })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--sources DIR'),
    });
    expect(called(checkQuotes, geoDir, '--sources', 'nowhere')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('“nowhere”'),
    });
    expect(called(checkQuotes, geoDir, '--source', geoDir)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--sources DIR'),
    });
    expect(existsSync(join(geoDir, LOCK_FILE))).toBe(false);
  });
});
