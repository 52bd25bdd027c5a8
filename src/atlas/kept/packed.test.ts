import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { packed } from './packed.ts';

test('what is packed reads as it was, is written whole, and is not packed twice', () => {
  const shape = {
    type: 'LineString',
    coordinates: [
      [170.5, 34],
      [171, 35.25],
    ],
  };
  const kept = packed(shape, 'coordinates');
  expect(kept).toEqual(shape);
  expect(JSON.stringify(kept)).toBe(JSON.stringify(shape));
  expect(packed(kept, 'coordinates')).toBe(kept);
});

test('it is open only as long as it is among the last that were asked for', () => {
  const all = Array.from({ length: 200 }, (_, at) => packed({ runs: [at] }, 'runs'));
  const [first] = all;
  const runs = first?.runs;
  expect(first?.runs).toBe(runs);
  for (const each of all) expect(each.runs).toHaveLength(1);
  expect(first?.runs).not.toBe(runs);
  expect(first?.runs).toEqual([0]);
});

test('what would fill memory reads as it was, too, from a file that nobody finds', () => {
  const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('packed-'));
  const known = folders();
  const texts = Array.from({ length: 80 }, (_, at) => `${at} ${'¶'.repeat(450_000)}`);
  const all = texts.map((text) => packed({ text }, 'text'));
  expect(all.every(({ text }, at) => text === texts[at])).toBe(true);
  expect(folders()).toEqual(known);
});
