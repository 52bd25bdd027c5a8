import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { bases } from '../bases.ts';
import { circlePath, type Drawing } from '../drawing.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';
import { spritePictures } from './spritePictures.ts';
import { spriteRatios, spriteSheets } from './spriteSheet.ts';

const pictures = spritePictures(sampleAtlas);
const sheets = await spriteSheets(pictures);

/** The part of a sheet that its index gives a name. */
function cut(sheet: (typeof sheets)[number], name: string): Buffer {
  const entry = sheet.index[name];
  if (!entry) throw new Error(`${name} is not in the sheet.`);
  const part = new PNG({ width: entry.width, height: entry.height });
  PNG.bitblt(PNG.sync.read(Buffer.from(sheet.png)), part, entry.x, entry.y, entry.width, entry.height);
  return part.data;
}

test('each sheet holds every picture under its name, as it is drawn alone', async () => {
  expect(pictures.size).toBeGreaterThan(30);
  for (const [at, sheet] of sheets.entries()) {
    expect(Object.keys(sheet.index).sort()).toEqual([...pictures.keys()].sort());
    for (const [name, drawing] of [...pictures].filter((_, index) => index % 7 === 0)) {
      const alone = (await spriteSheets(new Map([[name, drawing]])))[at];
      if (!alone) throw new Error('A ratio has no sheet.');
      expect(cut(sheet, name).equals(cut(alone, name)), name).toBe(true);
    }
  }
});

test('no two pictures overlap, nor touch', () => {
  for (const { index } of sheets) {
    const places = [
      ...new Map(Object.values(index).map((entry) => [`${entry.x} ${entry.y}`, entry])).values(),
    ];
    for (const one of places) {
      const touching = places.filter(
        (other) =>
          other !== one &&
          other.x <= one.x + one.width &&
          one.x <= other.x + other.width &&
          other.y <= one.y + one.height &&
          one.y <= other.y + other.height,
      );
      expect(touching).toEqual([]);
    }
  }
});

test('on the map a picture is as large as drawn, whatever its ratio; what fills areas is smaller by the root of two', () => {
  const sizes = { area: Math.SQRT1_2, line: 1, once: 1 };
  const seen = new Set<string>();
  for (const [name, { width, height, repeats = 'once' }] of pictures) {
    seen.add(repeats);
    spriteRatios.forEach((ratio, at) => {
      const entry = sheets[at]?.index[name] ?? { width: 0, height: 0, pixelRatio: 1 };
      expect(entry.width / entry.pixelRatio, name).toBeCloseTo(width * sizes[repeats]);
      expect(entry.height / entry.pixelRatio, name).toBeCloseTo(height * sizes[repeats]);
      expect(entry.width, name).toBe(width * ratio * (repeats === 'once' ? 1 : 2));
    });
  }
  expect(seen.size).toBeGreaterThan(1);
});

test('a line is as sharp as the screen: at each ratio its edge is one pixel wide', async () => {
  const bar: Drawing = { width: 12, height: 12, paths: [{ d: 'M2 6L10 6', stroke: '#000000', width: 4 }] };
  const drawn = await spriteSheets(new Map([['bar', bar]]));
  for (const sheet of drawn) {
    const pixels = cut(sheet, 'bar');
    const alphas = new Set(pixels.filter((_, at) => at % 4 === 3));
    expect([...alphas].sort()).toEqual([0, 255]);
  }
});

test('soft edges keep their colour', async () => {
  const disc: Drawing = { width: 12, height: 12, paths: [{ d: circlePath(6, 6, 4), fill: '#ffffff' }] };
  for (const sheet of await spriteSheets(new Map([['disc', disc]]))) {
    const pixels = cut(sheet, 'disc');
    const soft = [...pixels.keys()].filter((at) => at % 4 === 3 && Number(pixels[at]) % 255 > 0);
    expect(soft.length).toBeGreaterThan(0);
    expect(soft.map((at) => pixels[at - 1]).filter((blue) => Number(blue) < 250)).toEqual([]);
  }
});

test('what looks alike is drawn once', async () => {
  const [[, drawing] = ['', { width: 1, height: 1, paths: [] }]] = [...pictures];
  const [sheet] = await spriteSheets(
    new Map([
      ['one', drawing],
      ['other', drawing],
    ]),
  );
  expect(sheet?.index.one).toEqual(sheet?.index.other);
});

test('every base has its own pictures, of the same sizes', () => {
  const [first, ...others] = bases.map(({ id }) => [...pictures].filter(([name]) => name.endsWith(`/${id}`)));
  for (const other of others) {
    expect(other.map(([, { width, height }]) => [width, height])).toEqual(
      first?.map(([, { width, height }]) => [width, height]),
    );
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(first));
  }
});
