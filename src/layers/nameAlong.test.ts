import { expect, test } from 'vitest';
import { firstZoomAlong, greatness, hasRoomAlong, lengthAtZoom0, widthOfName } from './nameAlong.ts';
import { waterSize, waterSpacing } from './waterType.ts';

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

test('square letters take about twice the room of others, and of lines the longest counts', () => {
  expect(widthOfName('阿爾法海')).toBe(4);
  expect(widthOfName('Alpha Sea')).toBeCloseTo(9 * 0.46);
  expect(widthOfName('Alpha Sea', 0.1)).toBeCloseTo(9 * 0.56);
  expect(widthOfName('Alpha Sea /\nBirch')).toBe(widthOfName('Alpha Sea /'));
});

const line: [number, number][] = [
  [0, 0],
  [10, 0],
];
const usual = { rank: 1, great: 0 };

test('a name has room where its line is as long as its letters at their size and spacing', () => {
  const needed = waterSize(1, 3.5) * 9 * (0.46 + waterSpacing(3));
  const inside = lengthAtZoom0(line) * 2 ** 3.5;
  expect(hasRoomAlong(lengthAtZoom0(line), 'Alpha Sea', usual, 3.5)).toBe(inside >= needed);
  expect(hasRoomAlong(lengthAtZoom0(line), 'A', usual, 3.5)).toBe(true);
  expect(hasRoomAlong(lengthAtZoom0(line), 'Alpha Sea'.repeat(4), usual, 3.5)).toBe(false);
});

test('a name is laid out from the first level before whose end it has room', () => {
  const zoom = firstZoomAlong(line, 'Alpha Sea', usual);
  expect(hasRoomAlong(lengthAtZoom0(line), 'Alpha Sea', usual, zoom + 0.999)).toBe(true);
  expect(hasRoomAlong(lengthAtZoom0(line), 'Alpha Sea', usual, zoom - 0.001)).toBe(false);
  const nowhere: [number, number][] = [
    [0, 0],
    [0, 0],
  ];
  expect(firstZoomAlong(nowhere, 'Alpha Sea', usual)).toBe(24);
});

test('the greater a water is for its name, the larger that is set, but never so that it loses its room', () => {
  const wide: [number, number][] = [
    [0, 0],
    [40, 0],
  ];
  expect(greatness(line, ['Alpha Sea', 'Alpha Sea / Birch Sea'], 1)).toBe(0);
  expect(greatness(wide, ['Alpha Sea', 'Alpha Sea / Birch Sea'], 1)).toBe(1);
  for (let east = 5; east < 40; east += 0.5) {
    const water: [number, number][] = [
      [0, 0],
      [east, 0],
    ];
    const great = greatness(water, ['Alpha Sea'], 1);
    const plain = hasRoomAlong(lengthAtZoom0(water), 'Alpha Sea', usual, 3);
    expect(hasRoomAlong(lengthAtZoom0(water), 'Alpha Sea', { rank: 1, great }, 3), `${east}°`).toBe(plain);
  }
});
