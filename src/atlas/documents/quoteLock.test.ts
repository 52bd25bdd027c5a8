import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lockExample } from './fixtures/exampleDocument.ts';
import { LOCK_FILE, passageHash, readLock, sha256, writeLock } from './quoteLock.ts';

const { lock } = lockExample();
const text = writeLock(lock);

/** Reads the lock of a folder that has this one. */
function readBack(json: string) {
  const geoDir = mkdtempSync(join(tmpdir(), 'lock-'));
  onTestFinished(() => rmSync(geoDir, { recursive: true }));
  mkdirSync(join(geoDir, 'documents'));
  writeFileSync(join(geoDir, LOCK_FILE), json);
  return readLock(geoDir);
}

describe('the lock file', () => {
  it('gives back what was written', () => {
    expect(readBack(text)).toEqual({ lock, problems: [] });
    expect(readBack(writeLock({}))).toEqual({ lock: {}, problems: [] });
  });

  it('has a line for each passage, and its documents in order', () => {
    const lines = text.split('\n').filter((line) => line.trim().startsWith('{"'));
    expect(lines).toHaveLength(6);
    const entry = Object.values(lock)[0];
    const two = entry ? writeLock({ b: entry, a: entry }) : '';
    expect(two.indexOf('"a":')).toBeLessThan(two.indexOf('"b":'));
    expect(two.endsWith('}\n')).toBe(true);
  });

  it.each([
    ['is not JSON', text.slice(1), 'after the end'],
    ['has an unknown key', text.replace('"length"', '"lenght"'), 'damaged'],
    ['has an id that is none', text.replace('"p1"', '"p01"'), 'passages[0].id'],
    ['has a negative offset', text.replace('"start":0', '"start":-1'), 'passages[0].start'],
    ['has a hash cut short', text.replace(/"sha256": "../, '"sha256": "'), 'two-fleets.sha256'],
    ['has no steps', text.replace(/"steps":\[\[.*?\]\]/, '"steps":[]'), 'steps'],
    ['has an unknown gap', text.replace('"gap":"start"', '"gap":"none"'), 'gap'],
    ['has more context than is kept', text.replace('"prefix":""', `"prefix":"${'🧵'.repeat(33)}"`), 'prefix'],
  ])('that %s is refused', (_, json, message) => {
    const { lock: read, problems } = readBack(json);
    expect(read).toBeNull();
    expect(problems).toMatchObject([
      {
        file: 'documents/passages.lock.json',
        rule: 'lock-format',
        message: expect.stringContaining(message),
      },
    ]);
  });

  it('counts context in code points', () => {
    const json = text.replace('"prefix":""', `"prefix":"${'🧵'.repeat(32)}"`);
    expect(readBack(json).problems).toEqual([]);
  });
});

describe('hashes', () => {
  it('are SHA-256 in hexadecimal digits, of UTF-8', () => {
    expect(sha256('é')).toBe(sha256(Uint8Array.of(0xc3, 0xa9)));
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
  it('of passages are of the normal form', () => {
    expect(passageHash(' a\n\u00a0b')).toBe(sha256('a b'));
  });
});
