import { laidOn } from './contrast.ts';
import type { Palette } from './palette.ts';

/**
 * Where on the way from the deepest floor (0) to the shelf (1) the water's tone changes: below the first edge lie the
 * trenches, up to the second the abyss, above the last the shelves. Close together where floors are shallow, so that
 * the basins within a shelf show; no edge stands for a depth that anyone measured.
 */
export const depthEdges: readonly number[] = [0.085, 0.2, 0.4, 0.58, 0.7, 0.8, 0.88, 0.955];

/** Colours of the steps of the sea's floor, from the one above the deepest water to the shelf. Six-digit hex. */
export function depthTones({ water, basin, bank }: Palette): string[] {
  return depthEdges.map((_, at) => {
    const height = (2 * (at + 1)) / depthEdges.length;
    return height <= 1 ? laidOn(basin, water, height) : laidOn(bank, basin, height - 1);
  });
}
