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
    return height <= 1 ? mixed(water, basin, height) : mixed(basin, bank, height - 1);
  });
}

/** The colour a share of the way from one to the other. */
function mixed(one: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [from = 0, to = 0] = [one, other].map((hex) => Number.parseInt(hex.slice(start, start + 2), 16));
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
