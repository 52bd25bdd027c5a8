import type { LngLat } from '../model/geometry.ts';

/** Length of a line by that of its edges. */
export const lengthOf = (line: readonly LngLat[], measure: (from: LngLat, to: LngLat) => number): number =>
  line.slice(1).reduce((sum, to, place) => sum + measure(line[place] ?? to, to), 0);

/** The place half way along a line, and the edge it lies on; null where the line has no length. `lengthOf` measures an edge. */
export function halfWay(
  line: readonly LngLat[],
  lengthOf: (from: LngLat, to: LngLat) => number,
): { at: LngLat; from: LngLat; to: LngLat } | null {
  const edges = line.slice(1).map((to, place) => {
    const from = line[place] ?? to;
    return { from, to, length: lengthOf(from, to) };
  });
  let left = edges.reduce((sum, { length }) => sum + length, 0) / 2;
  for (const { from, to, length } of edges) {
    if (length >= left && length > 0) {
      const share = left / length;
      return { from, to, at: [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] };
    }
    left -= length;
  }
  return null;
}
