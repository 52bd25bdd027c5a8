import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findBrowser, installChromium } from './browser.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
  vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

it('takes the browser that CHROME_PATH names, and says so where that is none', async () => {
  const chrome = program('my-chrome', '');
  vi.stubEnv('CHROME_PATH', chrome);
  expect(await findBrowser()).toBe(chrome);
  for (const wrong of [folder, join(folder, 'nothing')]) {
    vi.stubEnv('CHROME_PATH', wrong);
    await expect(findBrowser()).rejects.toThrow(`CHROME_PATH is “${wrong}”, which is no program.`);
  }
});

it('takes a browser on the path', async () => {
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('PATH', folder);
  const chromium = program('chromium', '');
  expect(await findBrowser()).toBe(chromium);
});

it('says what to do where apt-get is missing or fails', () => {
  vi.stubEnv('PATH', folder);
  expect(installChromium).toThrow(/no apt-get.*Install Chrome or Chromium, or set CHROME_PATH/);
  program('apt-get', 'echo "W: old" >&2; echo "E: Unable to fetch some archives" >&2; exit 100');
  expect(installChromium).toThrow(/\(Unable to fetch some archives\)\. Install Chrome or Chromium/);
  program('apt-get', 'exit 0');
  expect(installChromium).not.toThrow();
});
