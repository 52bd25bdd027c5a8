import { decode } from 'jpeg-js';
import { expect, test } from 'vitest';
import { groundAround, thumbnail } from './thumbnail.ts';

/** A floor that is deep in the western half of the world and shallow in the eastern. */
const floor = { width: 2, height: 1, values: Float32Array.from([0, 1]) };
const colours = { waters: ['#0000ff', '#00ffff'], land: '#ffff00', coast: '#000000' };

/** The colour in the middle of a picture round a place: each channel full or none. */
function middleOf(lng: number, lat: number): string {
  const { data, width, height } = decode(thumbnail(colours, groundAround([lng, lat], floor)));
  const at = 4 * ((height / 2) * width + width / 2);
  return [...data.subarray(at, at + 3)].map((value) => (value > 127 ? 'f' : '0')).join('');
}

test('a thumbnail shows land, and deep and shallow water, in the colours of its base', () => {
  expect(middleOf(24, 0)).toBe('ff0');
  expect(middleOf(-140, 0)).toBe('00f');
  expect(middleOf(90, -40)).toBe('0ff');
});

test('it looks on beyond 180°', () => {
  expect(middleOf(185, -40)).toBe('00f');
  expect(middleOf(384, 0)).toBe('ff0');
});

test('all thumbnails are of one size', () => {
  const { width, height } = decode(thumbnail(colours, groundAround([0, 0], floor)));
  expect([width, height]).toEqual([108, 68]);
});
