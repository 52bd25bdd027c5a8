import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type SymbolId, symbolOf as symbolOfKind, writtenKinds } from '../atlas/model/kinds.ts';
import { bases } from './bases.ts';
import { type Drawing, swatchSize } from './drawing.ts';
import { drawingSvg } from './drawingSvg.ts';
import { sampleAtlas } from './fixtures/sampleAtlas.ts';
import { symbols } from './list.ts';
import type { Paint } from './symbol.ts';

/** Pixels of the drawing's own pixel. */
const scale = 2;
/** All kinds that a symbol may be asked to draw. */
const kindsOf = (symbol: SymbolId): string[] =>
  [...writtenKinds, 'measure'].filter((kind) =>
    ([null, 'point', 'line', 'area'] as const).some((shape) => symbolOfKind(kind, shape) === symbol),
  );

/** Grey values 0 to 1 of a drawing on a ground, row by row: all that is left to who sees no colour. */
async function greys({ paths }: Drawing, ground: string): Promise<number[]> {
  const svg = Buffer.from(drawingSvg({ ...swatchSize, paths }, { scale }));
  const pixels = await sharp(svg).flatten({ background: ground }).removeAlpha().raw().toBuffer();
  const grey: number[] = [];
  for (let at = 0; at < pixels.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
    grey.push((0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255);
  }
  return grey;
}

/** Share of the picture's pixels that differ by a tenth of all grey values or more. */
const differing = (a: number[], b: number[]): number =>
  a.filter((grey, index) => Math.abs(grey - (b[index] ?? 0)) >= 0.1).length / a.length;

describe.each(bases)('without colour, on $title', ({ id: base, palette }) => {
  const paint: Paint = { base, palette, sides: sampleAtlas.sides };
  const side = sampleAtlas.sides[0]?.id ?? '';
  /** Each picture once, whatever the kinds that have it. */
  const pictures = () =>
    symbols
      .filter(({ form }) => form !== 'name')
      .flatMap((symbol) =>
        symbol.bases.flatMap((basis) => {
          const looks = new Map(
            kindsOf(symbol.id).map((kind) => {
              const drawing = symbol.swatch({ kind, basis, side }, paint);
              return [JSON.stringify(drawing), { name: `${symbol.id} ${kind} ${basis}`, drawing }];
            }),
          );
          return [...looks.values()];
        }),
      )
      .map(async ({ name, drawing }) => ({ name, grey: await greys(drawing, palette.water) }));

  it('every symbol and every way of knowing a shape is told apart from every other', async () => {
    const all = await Promise.all(pictures());
    const alike = all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .map((other) => ({ pair: `${one.name} – ${other.name}`, share: differing(one.grey, other.grey) }))
        .filter(({ share }) => share < 0.01),
    );
    expect(all.length).toBeGreaterThan(40);
    expect(alike).toEqual([]);
  });
});
