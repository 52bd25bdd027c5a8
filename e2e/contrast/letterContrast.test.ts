import { expect, test } from 'vitest';
import type { Picture } from '../picture.ts';
import { letterContrasts } from './letterContrast.ts';

type Grey = (x: number, y: number) => number;

/** A picture of 40 by 20 pixels in greys. */
function pictureOf(grey: Grey): Picture {
  const [width, height] = [40, 20];
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    data.fill(grey(pixel % width, Math.floor(pixel / width)), pixel * 4, pixel * 4 + 3);
  return { width, height, data };
}

const isStroke = (x: number, y: number) => y >= 5 && y < 15 && (x === 8 || x === 9 || x === 30 || x === 31);
const half = (x: number) => (x < 20 ? 'left' : 'right');

test('letters are compared with what is beside them, each text by itself', () => {
  // The worked value of #777777 on white is 4.48; on #cccccc it is 2.8.
  const ground: Grey = (x) => (x < 20 ? 0xff : 0xcc);
  const full = pictureOf((x, y) => (isStroke(x, y) ? 0x77 : ground(x, y)));
  const measured = letterContrasts(full, pictureOf(ground), half);
  expect(measured.get('left')?.ratio).toBeCloseTo(4.48, 2);
  expect(measured.get('right')?.ratio).toBeCloseTo(2.79, 1);
});

test('what lies further off, and the blurred edge of letters, count for nothing; what touches a third of them counts', () => {
  const isEdge = (x: number, y: number) => !isStroke(x, y) && (isStroke(x - 1, y) || isStroke(x + 1, y));
  const near = (x: number) => x >= 4 && x <= 13;
  const haloed: Grey = (x) => (near(x) ? 0xff : 0x30);
  const letters = (ground: Grey) =>
    pictureOf((x, y) => (isStroke(x, y) ? 0 : isEdge(x, y) ? 0x80 : ground(x, y)));
  const left: Grey = (x, y) => haloed(x < 20 ? x : 8, y);
  expect(letterContrasts(letters(left), pictureOf(left), half).get('left')?.ratio).toBeCloseTo(21, 1);
  const crossed: Grey = (_x, y) => (y > 10 ? 0x10 : 0xff);
  expect(letterContrasts(letters(crossed), pictureOf(crossed), half).get('left')?.ratio).toBeLessThan(2);
});
