import { expect, test } from 'vitest';
import { boxOnSketch, surroundings } from './onSketch.ts';

/** 40° wide across the antimeridian, 20° high. */
const sketch = { width: 40, height: 20, west: 160, north: 10, perLongitude: 1, path: '' };

test('a place stands where it lies, on either side of the antimeridian', () => {
  expect(boxOnSketch(sketch, [170, 0, 170, 0])).toEqual({ x: 10, y: 10, width: 0, height: 0 });
  expect(boxOnSketch(sketch, [-170, 5, -170, 5])).toEqual({ x: 30, y: 5, width: 0, height: 0 });
  expect(boxOnSketch(sketch, [175, -5, 185, 5])).toEqual({ x: 20, y: 10, width: 10, height: 10 });
  expect(boxOnSketch(sketch, [175, -5, -175, 5])).toEqual({ x: 20, y: 10, width: 10, height: 10 });
});

test('what reaches beyond the sketch is cut at its edge, what lies beyond is not there', () => {
  expect(boxOnSketch(sketch, [150, 0, 170, 30])).toEqual({ x: 5, y: 5, width: 10, height: 10 });
  expect(boxOnSketch(sketch, [0, 0, 10, 5])).toBeNull();
  expect(boxOnSketch(sketch, [170, 40, 170, 40])).toBeNull();
});

test('a ring keeps clear of what it surrounds, and is never a dot', () => {
  expect(surroundings({ x: 5, y: 5, width: 0, height: 20 })).toEqual({ x: 5, y: 5, rx: 4, ry: 12 });
});
