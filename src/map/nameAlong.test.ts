import { expect, test } from 'vitest';
import { firstZoomAlong, lengthAtZoom0, widthOfName } from './nameAlong.ts';

test('a line’s length is that on the map: the world is 512 pixels wide at zoom 0', () => {
  expect(
    lengthAtZoom0([
      [-90, 0],
      [0, 0],
      [90, 0],
    ]),
  ).toBeCloseTo(256);
  // At 60° north Mercator doubles lengths.
  const [there, here] = [
    lengthAtZoom0([
      [0, 60],
      [0, 60.1],
    ]),
    lengthAtZoom0([
      [0, 0],
      [0, 0.1],
    ]),
  ];
  expect(there / here).toBeCloseTo(2, 1);
});

test('square letters take about twice the room of others', () => {
  expect(widthOfName('阿爾法海')).toBe(4);
  expect(widthOfName('Alpha Sea')).toBeCloseTo(9 * 0.48);
});

test('a name has room from the first whole level at which its line is as long', () => {
  const line: [number, number][] = [
    [0, 0],
    [10, 0],
  ];
  const zoom = firstZoomAlong(line, 'Alpha Sea', 16);
  const room = (level: number) => lengthAtZoom0(line) * 2 ** level;
  const needed = 16 * 9 * (0.48 + 0.24);
  expect(room(zoom)).toBeGreaterThanOrEqual(needed);
  expect(room(zoom - 1)).toBeLessThan(needed);
  expect(
    firstZoomAlong(
      [
        [0, 0],
        [0, 0],
      ],
      'Alpha Sea',
      16,
    ),
  ).toBe(24);
});
