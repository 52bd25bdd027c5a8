import { contrast, luminances, type Picture } from '../picture.ts';

/** How the letters of one text stand out from what is really beside them. */
export interface LetterContrast {
  /** What nine tenths of the pixels beside the letters reach. */
  ratio: number;
  /** Pixels beside the letters. */
  beside: number;
}

/** Letters are drawn this much lighter or darker than what they lie on, else they are the edge of a letter or none. */
const edge = 0.003;

/** How far from the blurred edge of a letter the eye still compares it, pixels of the picture: across a corner too. */
const reach = 1.5;

/**
 * Measures the letters that one picture has and the other, otherwise the same, has not. `groupOf` says which text a
 * pixel belongs to, by its column and row. Their colour is that of the tenth of their pixels which differ most:
 * thin strokes are mostly edge, which is mixed with what lies behind and tells of neither.
 */
export function letterContrasts<Group>(
  full: Picture,
  withoutLetters: Picture,
  groupOf: (x: number, y: number) => Group | null,
): Map<Group, LetterContrast> {
  const { width } = full;
  const light = luminances(full);
  const behind = luminances(withoutLetters);
  const change = light.map((value, pixel) => Math.abs(value - (behind[pixel] ?? 0)));
  const letters = new Map<Group, number[]>();
  change.forEach((by, pixel) => {
    if (by <= edge) return;
    const group = groupOf(pixel % width, Math.floor(pixel / width));
    if (group === null) return;
    const known = letters.get(group);
    if (known) known.push(pixel);
    else letters.set(group, [pixel]);
  });
  const measured = new Map<Group, LetterContrast>();
  for (const [group, pixels] of letters) {
    const strongest = pixels.toSorted((a, b) => (change[b] ?? 0) - (change[a] ?? 0));
    const core = strongest.slice(0, Math.ceil(pixels.length / 10));
    const own = core.reduce((sum, pixel) => sum + (light[pixel] ?? 0), 0) / core.length;
    const rim = rimOf(pixels, change, width);
    const ratios = rim.map((pixel) => contrast(own, light[pixel] ?? 0)).toSorted((a, b) => a - b);
    measured.set(group, { ratio: ratios[Math.floor(ratios.length / 10)] ?? 0, beside: ratios.length });
  }
  return measured;
}

/** The pixels beside letters that no letter touches. */
function rimOf(letters: readonly number[], change: Float64Array, width: number): number[] {
  const rim = new Set<number>();
  const steps = [-1, 0, 1];
  for (const pixel of letters) {
    const column = pixel % width;
    for (const dy of steps) {
      for (const dx of steps) {
        const other = pixel + dy * width + dx;
        const isNear = Math.hypot(dx, dy) <= reach && column + dx >= 0 && column + dx < width;
        if (isNear && (change[other] ?? 1) <= edge) rim.add(other);
      }
    }
  }
  return [...rim];
}
