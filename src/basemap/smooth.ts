import type { Position } from 'geojson';
import { latOf, lngOf } from './polygon.ts';

/**
 * The line with its corners cut (Chaikin 1974), so that the steps of coarsely rounded data become bends.
 * Ends stay, unless the line is closed. No position moves by more than a quarter of the rounding step.
 */
export function smoothLine(line: Position[], rounds: number): Position[] {
  return rounds === 0 || line.length < 3 ? line : smoothLine(cutCorners(line), rounds - 1);
}

function cutCorners(line: Position[]): Position[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return line;
  const closed = lngOf(first) === lngOf(last) && latOf(first) === latOf(last);
  const cut = line.slice(1).flatMap((to, i) => {
    const from = line[i] ?? to;
    return [between(from, to, 0.25), between(from, to, 0.75)];
  });
  return closed ? [...cut, ...cut.slice(0, 1)] : [first, ...cut.slice(1, -1), last];
}

function between(from: Position, to: Position, share: number): Position {
  return [lngOf(from) + share * (lngOf(to) - lngOf(from)), latOf(from) + share * (latOf(to) - latOf(from))];
}
