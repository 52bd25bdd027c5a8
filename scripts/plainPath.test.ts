import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainPath } from './plainPath.mjs';

test('a path that Vite would cut has another that leads to the same folder; spaces and other scripts stay', () => {
  const spaced = '/home/me/моя карта 図';
  expect(plainPath(spaced)).toBe(spaced);
  const around = mkdtempSync(join(tmpdir(), 'plain-'));
  const folder = join(around, 'maps #2?');
  mkdirSync(folder);
  writeFileSync(join(folder, 'chart'), 'here');
  const plain = plainPath(folder);
  try {
    expect(plain).not.toMatch(/[#?]/);
    expect(readFileSync(join(plain, 'chart'), 'utf8')).toBe('here');
    expect(plainPath(folder)).toBe(plain);
  } finally {
    rmSync(plain);
    rmSync(around, { recursive: true });
  }
});
