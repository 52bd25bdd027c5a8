import { expect, test } from 'vitest';
import { hatch, hatchTile } from './hatch.ts';

const numbers = (d: string) => [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));

test.each(['rising', 'falling', 'crossed'] as const)('%s lines stay inside their box', (direction) => {
  const box = { left: 10, top: 20, width: 36, height: 14 };
  const points = hatch(direction, 0, '#000000', box).flatMap(({ d }) => numbers(d));
  expect(points.length).toBeGreaterThan(3);
  for (let index = 0; index < points.length; index += 2) {
    expect(points[index]).toBeGreaterThanOrEqual(10);
    expect(points[index]).toBeLessThanOrEqual(46);
    expect(points[index + 1]).toBeGreaterThanOrEqual(20);
    expect(points[index + 1]).toBeLessThanOrEqual(34);
  }
});

test('rising lines go up to the right, falling lines down', () => {
  const box = { left: 0, top: 0, width: hatchTile, height: hatchTile };
  const slope = (direction: 'rising' | 'falling') => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers(hatch(direction, 0, '#000000', box)[0]?.d ?? '');
    return Math.sign((y2 - y1) / (x2 - x1));
  };
  expect(slope('rising')).toBe(-1);
  expect(slope('falling')).toBe(1);
});

test('broken lines repeat with the tile, so that no seam shows', () => {
  const box = { left: 0, top: 0, width: hatchTile, height: hatchTile };
  for (let party = 1; party < 5; party++) {
    const [path] = hatch('rising', party, '#000000', box, 3);
    const length = (path?.dash ?? []).reduce((sum, part) => sum + part, 0);
    const repeats = (hatchTile * Math.SQRT2) / length;
    expect(Math.abs(repeats - Math.round(repeats)), `party ${party}`).toBeLessThan(0.01);
  }
});
