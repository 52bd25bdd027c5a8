import TinySDF from '@mapbox/tiny-sdf';
import { expect, it, vi } from 'vitest';
import { lettersOf } from './workerLetters.ts';

// As the build has it.
vi.mock('@mapbox/tiny-sdf', async () => {
  const { readFileSync } = await import('node:fs');
  const { packageFile } = await import('../atlas/kept/packageFile.ts');
  const { plainly } = await import('../../scripts/mapLibre.ts');
  const file = packageFile('@mapbox/tiny-sdf', 'index.js');
  const code = plainly(readFileSync(file, 'utf8'), file);
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
});

const [wide, high, room] = [5, 4, 6];
/** How far a slanted stroke covers its pixels. */
const covered = [0, 0, 60, 255, 120, 0, 40, 255, 200, 10, 30, 250, 220, 20, 0, 200, 255, 30, 0, 0];

/** The letter as the page sends it. */
function drawn() {
  const [width, height] = [wide + 2 * room, high + 2 * room];
  const data = new Uint8Array(width * height);
  for (const [at, value] of covered.entries())
    data[(Math.floor(at / wide) + room) * width + room + (at % wide)] = value;
  return { bitmap: { width, height, data } };
}

/** The letter as the library makes it where it draws, too. */
function wholly() {
  const pen = {
    measureText: () => ({
      width: wide,
      actualBoundingBoxAscent: high,
      actualBoundingBoxDescent: 0,
      actualBoundingBoxLeft: 0,
      actualBoundingBoxRight: wide,
    }),
    clearRect() {},
    fillText() {},
    getImageData: () => ({ data: covered.flatMap((value) => [0, 0, 0, value]) }),
  };
  class Drawing extends TinySDF {
    _createCanvas() {
      return { getContext: () => pen };
    }
  }
  return new Drawing({ fontSize: 48, buffer: room, radius: 16, cutoff: 0.25 }).draw('a');
}

const asked = (...letters: string[]) => ({ Sans: { default: letters } });

it('makes of a letter that the page drew what MapLibre makes of it', async () => {
  const { Sans } = await lettersOf({}, asked('a'), async () => ({ Sans: { default: { a: drawn() } } }));
  expect([...(Sans?.default?.a?.bitmap.data ?? [])]).toEqual([...wholly().data]);
});

it('asks for a letter once, by source, and again where it could not be had', async () => {
  const ask = vi.fn(async (of: Record<string, Record<string, string[]>>) => {
    const letters = of.Sans?.default ?? [];
    return { Sans: { default: Object.fromEntries(letters.map((letter) => [letter, null])) } };
  });
  const source = {};
  ask.mockRejectedValueOnce(new Error('Away.'));
  await expect(lettersOf(source, asked('a'), ask)).rejects.toThrow('Away.');
  await Promise.all([lettersOf(source, asked('a', 'b'), ask), lettersOf(source, asked('b', 'c'), ask)]);
  expect(await lettersOf(source, asked('a', 'c'), ask)).toEqual({ Sans: { default: { a: null, c: null } } });
  await lettersOf({}, asked('a'), ask);
  expect(ask.mock.calls.map(([of]) => of.Sans?.default)).toEqual([['a'], ['a', 'b'], ['c'], ['a']]);
});
