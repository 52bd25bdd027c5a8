import type { LngLat } from '../model/geometry.ts';

/** A grid of square cells over a part of the plane; cell (0, 0) has its lower left corner at `left`, `bottom`. */
export interface Grid {
  left: number;
  bottom: number;
  cell: number;
  columns: number;
  rows: number;
}

/** A grid around these places with `around` free on every side, its longer side `cells` long or more. */
export function gridAround(places: readonly LngLat[], coarsest: number, cells: number, around: number): Grid {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const low = (values: number[]) => values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = (values: number[]) => values.reduce((most, value) => Math.max(most, value), -Infinity);
  const [left, bottom] = [low(xs), low(ys)];
  const [width, height] = [high(xs) - left, high(ys) - bottom];
  const cell = Math.min(coarsest, Math.max(width, height) / cells);
  const margin = Math.ceil(around / cell) + 4;
  return {
    left: left - margin * cell,
    bottom: bottom - margin * cell,
    cell,
    columns: Math.ceil(width / cell) + 2 * margin,
    rows: Math.ceil(height / cell) + 2 * margin,
  };
}

/** For each cell, row by row from below, whether its middle lies within the rings (even–odd rule). */
export function cellsInside(rings: readonly LngLat[][], grid: Grid): boolean[] {
  const crossings = Array.from({ length: grid.rows }, (): number[] => []);
  const rowOf = (y: number) => (y - grid.bottom) / grid.cell - 0.5;
  for (const ring of rings) {
    for (const [at, [x, y]] of ring.entries()) {
      const [nextX, nextY] = ring[at + 1] ?? [x, y];
      const [from, to] = [rowOf(y), rowOf(nextY)];
      for (let row = Math.ceil(Math.min(from, to)); row < Math.max(from, to); row += 1)
        crossings[row]?.push(x + ((row - from) / (to - from)) * (nextX - x));
    }
  }
  return crossings.flatMap((row) => {
    const sorted = row.toSorted((a, b) => a - b);
    const inside = new Array<boolean>(grid.columns).fill(false);
    for (let at = 0; at + 1 < sorted.length; at += 2) {
      const column = (x = 0) => Math.ceil((x - grid.left) / grid.cell - 0.5);
      inside.fill(true, Math.max(0, column(sorted[at])), Math.max(0, column(sorted[at + 1])));
    }
    return inside;
  });
}

/** For each cell whether one of the lines runs through it. */
export function cellsAlong(lines: readonly LngLat[][], grid: Grid): boolean[] {
  const along = new Array<boolean>(grid.columns * grid.rows).fill(false);
  for (const line of lines) {
    for (const [at, [x, y]] of line.entries()) {
      const [nextX, nextY] = line[at + 1] ?? [x, y];
      const steps = Math.max(1, Math.ceil((2 * Math.hypot(nextX - x, nextY - y)) / grid.cell));
      for (let step = 0; step <= steps; step += 1) {
        const column = Math.floor((x + ((nextX - x) * step) / steps - grid.left) / grid.cell);
        const row = Math.floor((y + ((nextY - y) * step) / steps - grid.bottom) / grid.cell);
        along[row * grid.columns + column] = true;
      }
    }
  }
  return along;
}

/** For each cell whether it is set and lies beside one that is not. */
export const innerEdge = (set: readonly boolean[], { columns }: Grid): boolean[] =>
  set.map((is, at) => is && ![1, -1, columns, -columns].every((step) => set[at + step]));

/** How far each cell lies within what is set, below zero without. */
export function signedDistances(set: readonly boolean[], grid: Grid): number[] {
  const out = distancesFrom(set, grid);
  const within = distancesFrom(
    set.map((is) => !is),
    grid,
  );
  return set.map((is, at) => (is ? (within[at] ?? 0) : -(out[at] ?? 0)));
}

const far = 1e12;

/**
 * The distance of each cell's middle from that of the nearest cell that is set, in units of the plane. Exact: two
 * passes of lower envelopes of parabolas (Felzenszwalb and Huttenlocher, “Distance Transforms of Sampled Functions”,
 * 2012).
 */
export function distancesFrom(set: readonly boolean[], { cell, columns, rows }: Grid): Float64Array {
  const squares = Float64Array.from(set, (isSet) => (isSet ? 0 : far));
  for (let column = 0; column < columns; column += 1) lowerEnvelope(squares, column, columns, rows);
  for (let row = 0; row < rows; row += 1) lowerEnvelope(squares, row * columns, 1, columns);
  return squares.map((square) => Math.sqrt(square) * cell);
}

/** One pass along `count` values from `start`, each `step` after the last. */
function lowerEnvelope(values: Float64Array, start: number, step: number, count: number): void {
  const heights = Float64Array.from({ length: count }, (_, at) => values[start + at * step] ?? far);
  const feet = [0];
  const begins = [-Infinity];
  for (let at = 1; at < count; at += 1) {
    let meets = -Infinity;
    for (;;) {
      const foot = feet.at(-1) ?? 0;
      meets = ((heights[at] ?? far) + at * at - (heights[foot] ?? far) - foot * foot) / (2 * (at - foot));
      if (meets > (begins.at(-1) ?? -Infinity)) break;
      feet.pop();
      begins.pop();
    }
    feet.push(at);
    begins.push(meets);
  }
  let part = 0;
  for (let at = 0; at < count; at += 1) {
    while ((begins[part + 1] ?? Infinity) < at) part += 1;
    const foot = feet[part] ?? 0;
    values[start + at * step] = (at - foot) ** 2 + (heights[foot] ?? far);
  }
}
