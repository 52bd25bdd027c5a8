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
