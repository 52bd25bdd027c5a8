import potpack from 'potpack';
import sharp from 'sharp';
import type { LookId } from '../bases.ts';
import type { Drawing } from '../drawing.ts';
import { drawingSvg } from '../drawingSvg.ts';

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
type SpriteEntry = Readonly<Record<'x' | 'y' | 'width' | 'height' | 'pixelRatio', number>>;

/** Where each picture of a sheet stands, by its name. */
export type SpriteIndex = Readonly<Record<string, SpriteEntry>>;

/** Pictures as the page is told of them, by base: address of their sheets, without ratio and extension, and index of that at 1×. */
export type Sprites = Readonly<Record<LookId, { url: string; index: SpriteIndex }>>;

/** Pictures in one image, and its index, as MapLibre's style specification has them. */
export interface SpriteSheet {
  index: SpriteIndex;
  /** WebP, near to lossless: no channel differs by more than eight of 255. */
  image: Uint8Array;
}

/** A sheet of these pictures for each of `spriteRatios`. What looks alike is drawn once, under all its names. */
export function spriteSheets(pictures: ReadonlyMap<string, Drawing>): Promise<SpriteSheet[]> {
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
  const sheet = async (ratio: number): Promise<SpriteSheet> => ({
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
    image: await webp(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${w * ratio}" height="${h * ratio}" viewBox="0 0 ${w} ${h}">${inner.join('')}</svg>`,
    ),
  });
  return Promise.all(spriteRatios.map(sheet));
}

const webp = (svg: string): Promise<Uint8Array> =>
  sharp(Buffer.from(svg)).webp({ nearLossless: true, quality: 20, effort: 6 }).toBuffer();
