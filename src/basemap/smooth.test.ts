import { expect, it } from 'vitest';
import { smoothLine } from './smooth.ts';

it('rounds a corner and keeps the ends', () => {
  expect(
    smoothLine(
      [
        [0, 0],
        [4, 0],
        [4, 4],
      ],
      1,
    ),
  ).toEqual([
    [0, 0],
    [3, 0],
    [4, 1],
    [4, 4],
  ]);
});

it('keeps a ring closed and takes its corners off', () => {
  const ring = smoothLine(
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ],
    1,
  );
  expect(ring).toEqual([
    [1, 0],
    [3, 0],
    [4, 1],
    [4, 3],
    [3, 4],
    [1, 4],
    [0, 3],
    [0, 1],
    [1, 0],
  ]);
});

it('leaves a straight stretch of two positions as it is', () => {
  expect(
    smoothLine(
      [
        [0, 0],
        [4, 4],
      ],
      3,
    ),
  ).toEqual([
    [0, 0],
    [4, 4],
  ]);
});
