import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { cachedFile, cachedFolder, cached as keptResult, MANY } from './cache.ts';

const kind = `test-${process.pid}`;
const folder = join(import.meta.dirname, '../../../node_modules/.cache', kind);
const cached = (inputs: unknown, make: () => Uint8Array, makers: string[] = []) =>
  keptResult(kind, inputs, make, makers);
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('makes a result once for the same inputs and again for others', () => {
  const make = vi.fn(() => Uint8Array.of(1, 2, 3));
  expect([...cached({ extent: [0, 1] }, make)]).toEqual([1, 2, 3]);
  expect([...cached({ extent: [0, 1] }, make)]).toEqual([1, 2, 3]);
  expect(make).toHaveBeenCalledTimes(1);
  cached({ extent: [0, 2] }, make);
  expect(make).toHaveBeenCalledTimes(2);
});

it('makes a result anew that is made with something else', () => {
  const make = vi.fn(() => Uint8Array.of(1));
  cached(1, make);
  cached(1, make, [import.meta.dirname]);
  expect(make).toHaveBeenCalledTimes(2);
});

it('keeps the last few results, so that two data folders can take turns', () => {
  const make = vi.fn(() => Uint8Array.of(1));
  for (const input of [1, 2, 1, 2]) cached(input, make);
  expect(make).toHaveBeenCalledTimes(2);
  for (let input = 3; input < 20; input++) cached(input, make);
  expect(readdirSync(folder)).toHaveLength(6);
});

it('keeps answers to many questions, and makes a damaged one anew', () => {
  const ask = vi.fn((place: number): { place: number } | null => (place === 7 ? null : { place }));
  const answer = (place: number) => keptResult(kind, place, () => ask(place), [], MANY);
  for (const place of [1, 2, 3, 4, 5, 6, 7, 8, 7, 1]) answer(place);
  expect(ask).toHaveBeenCalledTimes(8);
  expect([answer(7), answer(8)]).toEqual([null, { place: 8 }]);
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'cut');
  expect([answer(7), answer(8)]).toEqual([null, { place: 8 }]);
  expect(ask).toHaveBeenCalledTimes(10);
});

it('keeps nothing of what throws', () => {
  const failing = () => cached(1, () => expect.fail('broken'));
  expect(failing).toThrow('broken');
  expect([...cached(1, () => Uint8Array.of(7))]).toEqual([7]);
});

it('gives the result though it cannot be kept', () => {
  writeFileSync(folder, 'A file where the folder should be.');
  expect([...cached(1, () => Uint8Array.of(7))]).toEqual([7]);
});

it('keeps a folder of files once it is whole', async () => {
  const make = vi.fn(async (place: string) => writeFileSync(join(place, 'page.html'), 'Read.'));
  const failing = () => cachedFolder(kind, 1, () => Promise.reject(new Error('broken')), []);
  await expect(failing()).rejects.toThrow('broken');
  expect(readdirSync(folder)).toEqual([]);
  const kept = await cachedFolder(kind, 1, make, []);
  expect(await cachedFolder(kind, 1, make, [])).toBe(kept);
  expect(make).toHaveBeenCalledTimes(1);
  expect(readFileSync(join(kept, 'page.html'), 'utf8')).toBe('Read.');
  expect(readdirSync(folder)).toHaveLength(1);
});

it('makes once what is asked for twice at a time', async () => {
  const make = vi.fn(async () => 'Read.');
  const [one, other] = await Promise.all([cachedFile(kind, 1, make, []), cachedFile(kind, 1, make, [])]);
  expect(one).toBe(other);
  expect(make).toHaveBeenCalledTimes(1);
});

it('waits for what another process makes, unless that process is gone', async () => {
  const make = vi.fn(async () => 'Read.');
  const kept = dirname(await cachedFile(kind, 1, make, []));
  const beingMade = (pid: number) => `${kept}.${pid}.unfinished`;
  renameSync(kept, beingMade(process.ppid));
  const waiting = cachedFile(kind, 1, make, []);
  await setTimeout(100);
  renameSync(beingMade(process.ppid), kept);
  expect(readFileSync(await waiting, 'utf8')).toBe('Read.');
  expect(make).toHaveBeenCalledTimes(1);
  renameSync(kept, beingMade(spawnSync(process.execPath, ['--version']).pid));
  await cachedFile(kind, 1, make, []);
  expect(make).toHaveBeenCalledTimes(2);
});

it('keeps a file, and tells where it is', async () => {
  const file = await cachedFile(kind, 1, async () => 'Read.', []);
  expect(readFileSync(file, 'utf8')).toBe('Read.');
});
