import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Advice } from './advice.mjs';
import { installIfNeeded } from './install.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'));
  const packages = { 'node_modules/alpha': { version: '1.0.0' } };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
  vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** An `npm` that runs this shell script in the project's folder. */
function npmDoes(script: string) {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, 'npm'), 0o755);
  vi.stubEnv('PATH', `${bin}${delimiter}${process.env.PATH}`);
}

/** What the user reads, which is one line. */
async function advice(): Promise<string> {
  const error = await installIfNeeded(folder).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Advice);
  const { message } = error as Advice;
  expect(message).not.toContain('\n');
  return message;
}

const installs =
  'mkdir -p node_modules/alpha; echo {} > node_modules/alpha/package.json; cp package-lock.json node_modules/.package-lock.json';

it('installs once, and then neither asks npm nor says a word', async () => {
  npmDoes(`echo "$@" >> asked; [ $1 = ping ] || { ${installs}; }`);
  await installIfNeeded(folder);
  expect(console.log).toHaveBeenCalledWith('Installing packages …');
  rmSync(join(folder, 'asked'));
  vi.mocked(console.log).mockClear();
  await installIfNeeded(folder);
  expect(existsSync(join(folder, 'asked'))).toBe(false);
  expect(console.log).not.toHaveBeenCalled();
});

it('says so where there is no npm', async () => {
  vi.stubEnv('PATH', folder);
  expect(await advice()).toMatch(/npm.*https:\/\/nodejs\.org/);
});

it('asks no registry that can’t be reached, and installs without it where npm has the packages', async () => {
  const noNetwork = '[ $1 = ping ] && { echo "npm error code ENOTFOUND" >&2; exit 1; }';
  npmDoes(`${noNetwork}; echo "$@" > asked; ${installs}`);
  await installIfNeeded(folder);
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toContain('--offline');
  rmSync(join(folder, 'node_modules'), { recursive: true });
  rmSync(join(folder, 'bin'), { recursive: true });
  npmDoes(`${noNetwork}; echo "npm error code ENOTCACHED" >&2; exit 1`);
  expect(await advice()).toMatch(/registry can’t be reached.*network/);
});

it.each([
  ['ECONNREFUSED', /network/],
  ['EROFS', /can’t be written.*Copy the project/],
  ['EACCES', /can’t be written.*Copy the project/],
  ['ENOSPC', /disk is full/],
  ['EINTEGRITY', /damaged.*npm cache verify/],
  ['EUSAGE', /do not fit.*npm install/],
])('says what to do where npm ends with %s', async (code, expected) => {
  npmDoes(`echo "npm error code ${code}" >&2; echo "npm error   at stack (lib.js:1)" >&2; exit 1`);
  expect(await advice()).toMatch(expected);
});

it('passes on npm’s own first words where it knows no better', async () => {
  npmDoes('echo "npm error code EODD" >&2; echo "npm error the odd thing" >&2; exit 7');
  expect(await advice()).toMatch(/the odd thing.*npm ci/);
});

it('says which package is missing where npm was content with half', async () => {
  npmDoes('mkdir node_modules; cp package-lock.json node_modules/.package-lock.json');
  expect(await advice()).toMatch(/node_modules\/alpha.*Delete node_modules/);
});
