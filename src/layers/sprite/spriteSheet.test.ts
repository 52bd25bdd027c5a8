import sharp from 'sharp';
import { expect, test } from 'vitest';
import { bases } from '../bases.ts';
import { circlePath, type Drawing } from '../drawing.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';
import { spritePictures } from './spritePictures.ts';
import { spriteRatios, spriteSheets } from './spriteSheet.ts';

const pictures = spritePictures(sampleAtlas);
const sheets = await spriteSheets(pictures);

/** The pixels of a sheet's part that its index gives a name: red, green, blue and opacity of each. */
async function cut(sheet: (typeof sheets)[number], name: string): Promise<Buffer> {
  const entry = sheet.index[name];
  if (!entry) throw new Error(`${name} is not in the sheet.`);
  const { x: left, y: top, width, height } = entry;
  return sharp(sheet.image).extract({ left, top, width, height }).ensureAlpha().raw().toBuffer();
}

test('each sheet holds every picture under its name, as it is drawn alone', async () => {
  expect(pictures.size).toBeGreaterThan(30);
  for (const [at, sheet] of sheets.entries()) {
    expect(Object.keys(sheet.index).sort()).toEqual([...pictures.keys()].sort());
    for (const [name, drawing] of [...pictures].filter((_, index) => index % 7 === 0)) {
      const alone = (await spriteSheets(new Map([[name, drawing]])))[at];
      if (!alone) throw new Error('A ratio has no sheet.');
      const [here, there] = [await cut(sheet, name), await cut(alone, name)];
      // Each is kept within eight of 255 of how it was drawn, where it can be seen.
      const off = here.findIndex((value, channel) => {
        const seen = Math.max(Number(here[channel | 3]), Number(there[channel | 3])) / 255;
        return Math.abs(value - Number(there[channel])) * (channel % 4 === 3 ? 1 : seen) > 8;
      });
      expect([here.length, off], name).toEqual([there.length, -1]);
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
    const pixels = await cut(sheet, 'bar');
    const alphas = new Set(pixels.filter((_, at) => at % 4 === 3));
    expect([...alphas].sort()).toEqual([0, 255]);
  }
});

test('soft edges keep their colour', async () => {
  const disc: Drawing = { width: 12, height: 12, paths: [{ d: circlePath(6, 6, 4), fill: '#ffffff' }] };
  for (const sheet of await spriteSheets(new Map([['disc', disc]]))) {
    const pixels = await cut(sheet, 'disc');
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
  const [first, ...others] = bases.map(({ id }) =>
    [...pictures].filter(([name]) => name.startsWith(`${id}:`)),
  );
  for (const other of others) {
    expect(other.map(([, { width, height }]) => [width, height])).toEqual(
      first?.map(([, { width, height }]) => [width, height]),
    );
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(first));
  }
});
