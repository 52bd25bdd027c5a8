import type { Drawing, DrawnPath } from './drawing.ts';
import { circlePath, linePath } from './drawing.ts';

/** Which way the lines run, seen on a map with north up; `dots` stands for an area without a known edge. */
export type HatchDirection = 'rising' | 'falling' | 'crossed' | 'dots';

/** Side of the square that repeats, pixels: lines, dots. */
export const hatchTile = 12;
const dotsTile = 18;

/** How the lines of one party are broken, so that parties are told apart without colour. Repeats every tile. */
const lineStyles: readonly (readonly number[])[] = [
  [],
  [0.7, 0.3],
  [0.2, 0.3],
  [0.55, 0.15, 0.15, 0.15],
  [0.35, 0.65],
];

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Hatching within a box. `party` is the place of the side in the atlas (-1: none) and chooses how the lines
 * are broken. `bleed` lets lines run over the edge by that many pixels, so that a tile repeats without seams.
 */
export function hatch(
  direction: HatchDirection,
  party: number,
  colour: string,
  box: Box,
  bleed = 0,
): DrawnPath[] {
  if (direction === 'dots') return [{ d: dots(box, bleed), fill: colour }];
  const directions = direction === 'crossed' ? (['rising', 'falling'] as const) : [direction];
  return directions.map((each) => {
    const period = hatchTile * Math.SQRT2;
    const style = lineStyles[Math.max(party, 0) % lineStyles.length] ?? [];
    return {
      d: lines(each, box, bleed),
      stroke: colour,
      width: direction === 'crossed' ? 0.9 : 1.2,
      ...(style.length > 0 && { dash: style.map((part) => Math.round(part * period * 100) / 100) }),
    };
  });
}

/** A tile of hatching that fills areas. */
export function hatchPicture(direction: HatchDirection, party: number, colour: string): Drawing {
  const side = direction === 'dots' ? dotsTile : hatchTile;
  const box = { left: 0, top: 0, width: side, height: side };
  return { width: side, height: side, repeats: 'area', paths: hatch(direction, party, colour, box, 3) };
}

function lines(direction: 'rising' | 'falling', box: Box, bleed: number): string {
  const { left, top, width, height } = box;
  const parts: string[] = [];
  for (let offset = bleed > 0 ? 0 : hatchTile; offset <= width + height; offset += hatchTile) {
    // Points of x + y = offset on the box's edge; the falling lines are their mirror image.
    const from = offset <= height ? [0, offset] : [offset - height, height];
    const to = offset <= width ? [offset, 0] : [width, offset - width];
    const place = ([x = 0, y = 0]: number[], more: number): [number, number] => {
      const along = x + more;
      return [left + (direction === 'rising' ? along : width - along), top + y - more];
    };
    parts.push(linePath([place(from, -bleed), place(to, bleed)]));
  }
  return parts.join('');
}

/** Dots on a diamond grid: two to a tile of `dotsTile`, closer in a box that does not repeat, as a swatch is small. */
function dots(box: Box, bleed: number): string {
  const step = bleed > 0 ? dotsTile / 2 : 6;
  const parts: string[] = [];
  for (let row = 0; row * step <= box.height + bleed - 1; row++) {
    for (let column = row % 2; column * step <= box.width + bleed - 1; column += 2) {
      const x = column * step + step / 2;
      const y = row * step + step / 2;
      if (x < box.width - 0.5 && y < box.height - 0.5) parts.push(circlePath(box.left + x, box.top + y, 1));
    }
  }
  return parts.join('');
}
