import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hostsOfBases, policyFor } from './contentSecurityPolicy.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const hostsOf = (bases?: { url: string }[]) => {
  writeFileSync(join(folder, 'atlas.json'), JSON.stringify({ bases }));
  return hostsOfBases(folder);
};
const directive = (policy: string, name: string) =>
  policy.split('; ').find((part) => part.startsWith(`${name} `));

test('without bases of other hosts the page loads its own files only', () => {
  expect(hostsOf()).toEqual([]);
  const policy = policyFor([]);
  expect(directive(policy, 'connect-src')).toBe("connect-src 'self'");
  expect(directive(policy, 'img-src')).toBe("img-src 'self' data: blob:");
  expect(policy).not.toMatch(/https?:|\*|unsafe/);
});

test('each base’s host is allowed for pictures and nothing else, and no other host is', () => {
  const hosts = hostsOf([
    { url: 'https://tides.example/{z}/{x}/{y}.png' },
    { url: 'https://tides.example/winter.pmtiles?key=1' },
    { url: 'https://reefs.example:8443/all.pmtiles' },
  ]);
  expect(hosts).toEqual(['https://reefs.example:8443', 'https://tides.example']);
  const policy = policyFor(hosts);
  const added = ' https://reefs.example:8443 https://tides.example';
  expect(directive(policy, 'connect-src')).toBe(`connect-src 'self'${added}`);
  expect(directive(policy, 'img-src')).toBe(`img-src 'self' data: blob:${added}`);
  expect(policy.replaceAll(added, '')).toBe(policyFor([]));
});

test('where the archives lie elsewhere, the page may ask that host for data, and load no picture from it', () => {
  const policy = policyFor([], ['https://files.example']);
  expect(directive(policy, 'connect-src')).toBe("connect-src 'self' https://files.example");
  expect(policy.replace(' https://files.example', '')).toBe(policyFor([]));
});
