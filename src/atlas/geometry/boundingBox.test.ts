import { expect, test } from 'vitest';
import { boundingBox, isInBox } from './boundingBox.ts';

test('a shape cut at the antimeridian has a box the short way round', () => {
  const box = boundingBox({
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [175, 38],
          [180, 38],
          [180, 42],
          [175, 42],
          [175, 38],
        ],
      ],
      [
        [
          [-180, 38],
          [-178, 38],
          [-178, 41],
          [-180, 41],
          [-180, 38],
        ],
      ],
    ],
  });
  expect(box).toEqual([175, 38, -178, 42]);
  expect(isInBox([179, 40], box)).toBe(true);
  expect(isInBox([-179, 40], box)).toBe(true);
  expect(isInBox([0, 40], box)).toBe(false);
});

test('points on both sides of Greenwich have a box across it, 0 included', () => {
  expect(
    boundingBox({
      type: 'MultiPoint',
      coordinates: [
        [-5, 50],
        [0, 0],
        [7, -20],
      ],
    }),
  ).toEqual([-5, -20, 7, 50]);
});

test('one point is its own box', () => {
  expect(boundingBox({ type: 'Point', coordinates: [-178, 40] })).toEqual([-178, 40, -178, 40]);
});
