import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { PNG } from 'pngjs';
import potpack from 'potpack';
import { cached, cacheFolder } from '../../atlas/kept/cache.ts';
import type { Drawing } from '../drawing.ts';
import { drawingSvg } from '../drawingSvg.ts';

const makers = {
  code: [import.meta.dirname, join(import.meta.dirname, '../drawingSvg.ts')],
  packages: ['@resvg/resvg-wasm', 'pngjs', 'potpack'],
};

/** Pixels of the screen to a pixel of the drawings: one sheet is made for each. */
export const spriteRatios = [1, 2, 3] as const;

/**
 * Between two zoom levels MapLibre stretches what fills areas, up to twice its size. Smaller by the root of two at
 * whole levels, it is at most that much smaller or larger than drawn.
 */
const repeatShrink = Math.SQRT2;

/** What repeats is stretched on its way to the screen, so it has twice the pixels. */
const repeatDetail = 2;

/** Between two pictures, pixels of the smallest sheet: no picture's edge shines into the next. */
const gap = 1;

/** Where a picture stands in its sheet, pixels of the sheet: an entry of a MapLibre sprite's index. */
interface SpriteEntry {
  x: number;
  y: number;
  width: number;
  height: number;
  pixelRatio: number;
}

/** Pictures in one image, and its index, as MapLibre's style specification has them. */
export interface SpriteSheet {
  index: Record<string, SpriteEntry>;
  png: Uint8Array;
}

let renderer: Promise<void> | undefined;

/** Makes resvg ready, once for a process. */
export function prepareRenderer(): Promise<void> {
  const require = createRequire(import.meta.url);
  // A development server that starts anew runs this file anew, in a process where the renderer is ready: then it
  // refuses to be made ready again. Where it failed to be, drawing says so.
  renderer ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))).catch(() => {});
  return renderer;
}

/** A sheet of these pictures for each of `spriteRatios`. What looks alike is drawn once, under all its names. */
export async function spriteSheets(pictures: ReadonlyMap<string, Drawing>): Promise<SpriteSheet[]> {
  await prepareRenderer();
  const make = () => serialize(drawnSheets(pictures));
  return deserialize(cached(cacheFolder('sprite'), [...pictures], make, makers));
}

function drawnSheets(pictures: ReadonlyMap<string, Drawing>): SpriteSheet[] {
  const looks = new Map<string, { drawing: Drawing; names: string[] }>();
  for (const [name, drawing] of pictures) {
    const look = JSON.stringify(drawing);
    const known = looks.get(look);
    if (known) known.names.push(name);
    else looks.set(look, { drawing, names: [name] });
  }
  const boxes = [...looks.values()].map(({ drawing, names }) => {
    const detail = drawing.repeats ? repeatDetail : 1;
    const [width, height] = [drawing.width * detail, drawing.height * detail];
    return { drawing, names, detail, width, height, w: width + gap, h: height + gap, x: 0, y: 0 };
  });
  const { w, h } = potpack(boxes);
  const inner = boxes.map(({ drawing, detail, x, y }) => drawingSvg(drawing, { x, y, scale: detail }));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}">${inner.join('')}</svg>`;
  return spriteRatios.map((ratio) => ({
    index: Object.fromEntries(
      boxes.flatMap(({ drawing, names, detail, width, height, x, y }) => {
        const entry: SpriteEntry = {
          x: x * ratio,
          y: y * ratio,
          width: width * ratio,
          height: height * ratio,
          pixelRatio: ratio * detail * (drawing.repeats === 'area' ? repeatShrink : 1),
        };
        return names.map((name) => [name, entry]);
      }),
    ),
    png: repacked(new Resvg(svg, { fitTo: { mode: 'zoom', value: ratio } }).render().asPng()),
  }));
}

/** The same image, smaller: flat colours pack best without PNG's filters. */
function repacked(png: Uint8Array): Uint8Array {
  const image = PNG.sync.read(Buffer.from(png));
  return PNG.sync.write(image, { filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}
