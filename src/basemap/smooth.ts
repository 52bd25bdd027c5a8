import type { LngLat } from '../atlas/model/geometry.ts';

/**
 * The line with its corners cut (Chaikin 1974), so that the steps of coarsely rounded data become bends.
 * Ends stay, unless the line is closed. No position moves by more than a quarter of the rounding step.
 */
export function smoothLine(line: LngLat[], rounds: number): LngLat[] {
  return rounds === 0 || line.length < 3 ? line : smoothLine(cutCorners(line), rounds - 1);
}

function cutCorners(line: LngLat[]): LngLat[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return line;
  const closed = first[0] === last[0] && first[1] === last[1];
  const cut = line.slice(1).flatMap((to, i) => {
    const from = line[i] ?? to;
    return [between(from, to, 0.25), between(from, to, 0.75)];
  });
  return closed ? [...cut, ...cut.slice(0, 1)] : [first, ...cut.slice(1, -1), last];
}

function between(from: LngLat, to: LngLat, share: number): LngLat {
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}
