import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cachedFolder, cached as keptResult, type Makers } from './cache.ts';

const makers: Makers = { code: [], packages: [] };
const cached = (place: string, inputs: unknown, make: () => Uint8Array, made = makers) =>
  keptResult(place, inputs, make, made);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('makes a result once for the same inputs and again for others', () => {
  const make = vi.fn(() => Uint8Array.of(1, 2, 3));
  expect([...cached(folder, { extent: [0, 1] }, make)]).toEqual([1, 2, 3]);
  expect([...cached(folder, { extent: [0, 1] }, make)]).toEqual([1, 2, 3]);
  expect(make).toHaveBeenCalledTimes(1);
  cached(folder, { extent: [0, 2] }, make);
  expect(make).toHaveBeenCalledTimes(2);
});

it('makes a result anew that is made with something else', () => {
  const make = vi.fn(() => Uint8Array.of(1));
  cached(folder, 1, make);
  cached(folder, 1, make, { ...makers, packages: ['jsts'] });
  expect(make).toHaveBeenCalledTimes(2);
});

it('keeps the last few results, so that two data folders can take turns', () => {
  const make = vi.fn(() => Uint8Array.of(1));
  for (const input of [1, 2, 1, 2]) cached(folder, input, make);
  expect(make).toHaveBeenCalledTimes(2);
  for (let input = 3; input < 20; input++) cached(folder, input, make);
  expect(readdirSync(folder)).toHaveLength(8);
});

it('gives the result though it cannot be kept', () => {
  expect([...cached('/dev/null/nowhere', 1, () => Uint8Array.of(7))]).toEqual([7]);
});

it('keeps a folder of files once it is whole', async () => {
  const make = vi.fn(async (place: string) => writeFileSync(join(place, 'page.html'), 'Read.'));
  const failing = () => cachedFolder(folder, 1, () => Promise.reject(new Error('broken')), makers);
  await expect(failing()).rejects.toThrow('broken');
  expect(readdirSync(folder)).toEqual([]);
  const kept = await cachedFolder(folder, 1, make, makers);
  expect(await cachedFolder(folder, 1, make, makers)).toBe(kept);
  expect(make).toHaveBeenCalledTimes(1);
  expect(readFileSync(join(kept, 'page.html'), 'utf8')).toBe('Read.');
  expect(readdirSync(folder)).toHaveLength(1);
});
