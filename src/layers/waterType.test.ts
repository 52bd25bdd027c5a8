import { expect, test } from 'vitest';
import { waterSize, waterSpacing, waterZooms } from './waterType.ts';

test('names of waters are small from afar, and grow with the zoom and by rank', () => {
  expect(waterSize(1, 1)).toBe(10.5);
  expect(waterSize(1, 2)).toBe(10.5);
  for (let zoom = 0; zoom < 14; zoom += 0.25) {
    expect(waterSize(1, zoom + 0.25)).toBeGreaterThanOrEqual(waterSize(1, zoom));
    expect(waterSize(1, zoom)).toBeGreaterThanOrEqual(waterSize(2, zoom));
    expect(waterSize(2, zoom)).toBeGreaterThanOrEqual(waterSize(3, zoom));
    expect(waterSize(5, zoom)).toBeGreaterThanOrEqual(10);
  }
  expect(waterSize(1, 20)).toBe(waterSize(1, waterZooms.at(-1) ?? 0));
});

test('between two levels size and spacing grow evenly', () => {
  expect(waterSize(1, 5)).toBeCloseTo((waterSize(1, 4) + waterSize(1, 6)) / 2);
  expect(waterSpacing(4)).toBeCloseTo((waterSpacing(3) + waterSpacing(5)) / 2);
});

test('from afar letters stand close', () => {
  expect(waterSpacing(0)).toBe(0);
  expect(waterSpacing(3)).toBeLessThanOrEqual(0.04);
});
