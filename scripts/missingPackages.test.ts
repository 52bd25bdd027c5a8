import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { missingPackages } from './missingPackages.mjs';

const elsewhere = process.platform === 'linux' ? 'darwin' : 'linux';
const lock = {
  '': { version: '1.0.0' },
  'node_modules/alpha': { version: '1.2.3', integrity: 'sha512-alpha' },
  'node_modules/alpha/node_modules/beta': { version: '2.0.0', integrity: 'sha512-beta' },
  'node_modules/alpha-elsewhere': { version: '1.2.3', optional: true, os: [elsewhere] },
  'node_modules/alpha-not-here': { version: '1.2.3', optional: true, os: [`!${process.platform}`] },
  'node_modules/alpha-other-libc': { version: '1.2.3', optional: true, os: ['linux'], libc: ['bionic'] },
  'node_modules/needed-elsewhere-only': { version: '1.2.3', optional: true },
};
const { 'node_modules/alpha': alpha, 'node_modules/alpha/node_modules/beta': beta } = lock;
const installed = { 'node_modules/alpha': alpha, 'node_modules/alpha/node_modules/beta': beta };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packages-'));
  write('package-lock.json', { packages: lock });
  write('node_modules/.package-lock.json', { packages: installed });
  for (const path of Object.keys(installed)) write(`${path}/package.json`, {});
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: object) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify(content));
}

it('misses nothing after an installation by whoever', () => {
  expect(missingPackages(folder)).toEqual([]);
  write('node_modules/.package-lock.json', { packages: { ...installed, 'node_modules/more': {} } });
  expect(missingPackages(folder)).toEqual([]);
});

it('misses all where npm came to no end, or its list is damaged', () => {
  const all = Object.keys(installed);
  rmSync(join(folder, 'node_modules/.package-lock.json'));
  expect(missingPackages(folder)).toEqual(all);
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{"packages":{"no');
  expect(missingPackages(folder)).toEqual(all);
  rmSync(join(folder, 'node_modules'), { recursive: true });
  expect(missingPackages(folder)).toEqual(all);
});

it('misses a package that is gone from the disk, of another version, or of other contents', () => {
  rmSync(join(folder, 'node_modules/alpha/node_modules'), { recursive: true });
  expect(missingPackages(folder)).toEqual(['node_modules/alpha/node_modules/beta']);
  const other = { version: '1.2.4', integrity: 'sha512-alpha' };
  write('node_modules/.package-lock.json', { packages: { ...installed, 'node_modules/alpha': other } });
  expect(missingPackages(folder)).toContain('node_modules/alpha');
  const changed = { version: '1.2.3', integrity: 'sha512-changed' };
  write('node_modules/.package-lock.json', { packages: { ...installed, 'node_modules/alpha': changed } });
  expect(missingPackages(folder)).toContain('node_modules/alpha');
});

it('misses the optional package for this very machine', () => {
  const here = { version: '1.2.3', optional: true, os: [process.platform], cpu: [process.arch] };
  write('package-lock.json', { packages: { ...lock, 'node_modules/alpha-here': here } });
  expect(missingPackages(folder)).toEqual(['node_modules/alpha-here']);
});

it('says so where there is no list of what is wanted', () => {
  for (const damage of ['', '{}', '<<<<<<< HEAD']) {
    writeFileSync(join(folder, 'package-lock.json'), damage);
    expect(() => missingPackages(folder)).toThrow('git checkout package-lock.json');
  }
  rmSync(join(folder, 'package-lock.json'));
  expect(() => missingPackages(folder)).toThrow('git checkout package-lock.json');
});
