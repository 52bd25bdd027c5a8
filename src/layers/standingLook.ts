import type { Standing } from '../atlas/model/feature.ts';
import { circlePath, type Drawing, type DrawnPath, figurePath } from './drawing.ts';
import type { Paint } from './symbol.ts';

/** How strong the signs are of what is only announced, sought or supposed. */
export const pendingStrength = 0.75;

/** Radius of the disc that says “so one voice says”, with its rim, pixels. */
const radius = 7;

/** Where it stands beside the middle of a sign, pixels: up and to the right. */
export const claimOffset = { x: 11, y: -11 } as const;

/** One opening quotation mark, its foot at the left. */
const mark = (x: number, y: number): string =>
  figurePath('0,3 0,0.2 1.5,-2.9 2.9,-2.9 1.9,0.2 2.9,0.2 2.9,3', x, y);

/** Quotation marks on a disc: it is as one voice or party says. */
const claimPaths = ({ palette }: Pick<Paint, 'palette'>, x: number, y: number): DrawnPath[] => [
  { d: circlePath(x, y, radius - 0.5), fill: palette.halo, stroke: palette.ink, width: 1 },
  { d: mark(x - 3.6, y) + mark(x + 0.6, y), fill: palette.ink },
];

/** The disc as a picture of its own. */
export const claimPicture = (paint: Paint): Drawing => ({
  width: 2 * radius,
  height: 2 * radius,
  paths: claimPaths(paint, radius, radius),
});

/** A sign as it is drawn for what is put so: lighter where it has not taken place, with quotation marks where one voice says so. */
export function asPut(drawing: Drawing, standing: Standing | undefined, paint: Paint): Drawing {
  if (standing === undefined || standing === 'happened') return drawing;
  if (standing === 'claimed') {
    const [x, y] = [drawing.width - radius, radius];
    return { ...drawing, paths: [...drawing.paths, ...claimPaths(paint, x, y)] };
  }
  const paths = drawing.paths.map((path) => ({ ...path, opacity: (path.opacity ?? 1) * pendingStrength }));
  return { ...drawing, paths };
}
