import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { bases } from './bases.ts';
import { type Drawing, swatchSize } from './drawing.ts';
import { sampleAtlas } from './fixtures/sampleAtlas.ts';
import { symbols } from './list.ts';
import type { Paint } from './symbol.ts';

const require = createRequire(import.meta.url);

/** Pixels of the drawing's own pixel. */
const scale = 2;
/** Kinds whose pictures differ within a symbol; the others have one picture for all their kinds. */
const kinds: Record<string, string[]> = {
  'exercise-area': ['exercise', 'inspection', 'closure'],
  'place-point': ['city', 'port', 'base', 'reef', 'organisation', 'facility', 'island-group'],
};

beforeAll(() => initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))));

/** Grey values 0 to 1 of a drawing on a ground, row by row: all that is left to who sees no colour. */
function greys({ paths }: Drawing, ground: string): number[] {
  const { width, height } = swatchSize;
  const drawn = paths.map(
    ({ d, fill = 'none', stroke = 'none', width: stroked = 1, dash, round, opacity = 1 }) => {
      const ends = round ? ' stroke-linecap="round" stroke-linejoin="round"' : '';
      const dashes = dash ? ` stroke-dasharray="${dash.join(' ')}"` : '';
      return `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${stroked}" opacity="${opacity}"${dashes}${ends}/>`;
    },
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn.join('')}</svg>`;
  const { pixels } = new Resvg(svg, { background: ground, fitTo: { mode: 'zoom', value: scale } }).render();
  const grey: number[] = [];
  for (let at = 0; at < pixels.length; at += 4) {
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
  const pictures = () =>
    symbols
      .filter(({ id }) => id !== 'place-label')
      .flatMap((symbol) =>
        (kinds[symbol.id] ?? ['']).flatMap((kind, order) =>
          // Without an edge there are dots only, whatever the kind: its name says what it is.
          symbol.bases
            .filter((basis) => symbol.id !== 'exercise-area' || basis !== 'named' || order === 0)
            .map((basis) => ({
              name: `${symbol.id} ${kind} ${basis}`,
              grey: greys(symbol.swatch({ kind, basis, side }, paint), palette.water),
            })),
        ),
      );

  it('every symbol and every way of knowing a shape is told apart from every other', () => {
    const all = pictures();
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
