import { expect, test } from 'vitest';
import { edgesOf, emptyImage } from './keepClear.ts';

test('the pieces of the edges lie along all four sides and do not touch each other', () => {
  const boxes = edgesOf(300, 200);
  const at = (side: 'left' | 'top', pixels: number) => boxes.filter((box) => box[side] === pixels).length;
  expect(at('top', 0)).toBeGreaterThan(10);
  expect(at('top', 194)).toBeGreaterThan(10);
  expect(at('left', 294)).toBeGreaterThan(6);
  const along = boxes.filter(({ top, height }) => top === 0 && height === 6).sort((a, b) => a.left - b.left);
  for (const [index, box] of along.slice(1).entries()) {
    const before = along[index];
    const gap = box.left - (before ? before.left + before.width : 0);
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(6);
  }
});

test('a mark’s picture is empty and of the size its name says', () => {
  const image = emptyImage('keep-clear/44x12');
  expect(image).toMatchObject({ width: 44, height: 12 });
  expect(image?.data).toEqual(new Uint8Array(44 * 12 * 4));
  expect(emptyImage('track/arrow/patrol/stated/amber/chart')).toBeNull();
});
