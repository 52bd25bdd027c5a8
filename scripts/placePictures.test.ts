import sharp from 'sharp';
import { expect, test } from 'vitest';
import { placePictures } from './placePictures.ts';

test('a place within the first view has a picture of a preview’s size with a ring round it; one outside has none', async () => {
  const [width, height] = [1400, 1000];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#ffffff"/></svg>`;
  const box = { x: 200, y: 200, width: 1000, height: 600 };
  const pictureOf = await placePictures({ svg, width, height, box }, [170, -20, 190, 20]);
  const jpeg = await pictureOf([-179, 2]);
  const { data, info } = await sharp(jpeg ?? new Uint8Array())
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1200, 630]);
  const darkAt = (x: number, y: number) => (data[(y * info.width + x) * info.channels + 1] ?? 255) < 100;
  // The place is the middle; the ring goes round it.
  expect(darkAt(600, 315)).toBe(false);
  for (const [x, y] of [
    [644, 315],
    [556, 315],
    [600, 271],
    [600, 359],
  ] as const)
    expect(darkAt(x, y)).toBe(true);
  expect(await pictureOf([20, 0])).toBeNull();
});
