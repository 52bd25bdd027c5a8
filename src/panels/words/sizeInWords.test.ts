import { expect, it } from 'vitest';
import { englishMessages } from '../../messages/loadMessages.ts';
import { sizeInWords } from './sizeInWords.ts';

it('gives a point’s position', () => {
  expect(sizeInWords({ shape: 'point', bbox: [0, 0, 0, 0], anchor: [0, 0] }, englishMessages)).toBe(
    'At 00°00′\u00a0N 000°00′\u00a0E',
  );
});

it('gives an area’s size and corners, a line’s length', () => {
  const bbox: [number, number, number, number] = [10, 20, 12, 22];
  const corners = 'between 20°00′\u00a0N 010°00′\u00a0E and 22°00′\u00a0N 012°00′\u00a0E';
  expect(sizeInWords({ shape: 'area', bbox, anchor: [11, 21], areaKm2: 46_212 }, englishMessages)).toBe(
    `About 46\u202f200 km², ${corners}`,
  );
  expect(sizeInWords({ shape: 'line', bbox, anchor: null, lengthKm: 47.2 }, englishMessages)).toBe(
    `47 km long, ${corners}`,
  );
});

it('says nothing of what has no shape', () => {
  expect(sizeInWords({ shape: null, bbox: null, anchor: null }, englishMessages)).toBeNull();
});
