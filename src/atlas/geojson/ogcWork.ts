import type { Polygon, Ring } from '../model/geometry.ts';

/** Measured cost, in units of one comparison of two chains (about 0.1 µs). */
const PER_POSITION = 15;
const PER_HOLE = 1500;
/** JSTS copies the list of a ring's chains for each chain it adds to it. */
const PER_CHAIN_SQUARED = 0.02;

/**
 * West and east ends of each stretch of the rings that runs to one side and one way up: JTS's monotone chains. `squared` is the
 * sum over the rings of the square of their number of chains.
 */
function chainEnds(rings: Ring[]) {
  const west: number[] = [];
  const east: number[] = [];
  let squared = 0;
  for (const ring of rings) {
    let quadrant = -1;
    const before = west.length;
    for (let i = 1; i < ring.length; i++) {
      const [from, to] = [ring[i - 1], ring[i]];
      if (!from || !to) continue;
      const [[x1, y1], [x2, y2]] = [from, to];
      const next = (x2 >= x1 ? 0 : 1) + (y2 >= y1 ? 0 : 2);
      const low = Math.min(x1, x2);
      const high = Math.max(x1, x2);
      const last = west.length - 1;
      if (next !== quadrant) {
        west.push(low);
        east.push(high);
        quadrant = next;
      } else {
        west[last] = Math.min(west[last] ?? low, low);
        east[last] = Math.max(east[last] ?? high, high);
      }
    }
    squared += (west.length - before) ** 2;
  }
  return { west: Float64Array.from(west).sort(), east: Float64Array.from(east).sort(), squared };
}

/** Pairs of chains that share a longitude: each is compared. Counted from sorted ends, without visiting the pairs. */
function overlappingPairs({ west, east }: Record<'west' | 'east', Float64Array>): number {
  let pairs = 0;
  let ended = 0;
  for (let started = 0; started < west.length; started++) {
    while ((east[ended] ?? Number.POSITIVE_INFINITY) < (west[started] ?? 0)) ended++;
    pairs += started - ended;
  }
  return pairs;
}

/**
 * What it will cost to look for crossings in these polygons, known before it is done: a comb of 10,000 teeth is 10,000
 * times dearer than a round island of as many positions. An estimate in counts, not seconds, so that a file gets the
 * same verdict on every machine.
 */
export function ogcWork(polygons: Polygon[]): number {
  const rings = polygons.flat();
  const positions = rings.reduce((sum, ring) => sum + ring.length, 0);
  const holes = rings.length - polygons.length;
  // Every polygon is looked for in every other.
  const nested = polygons.length > 1 ? polygons.length * positions : 0;
  const chains = chainEnds(rings);
  const compared = overlappingPairs(chains) + PER_CHAIN_SQUARED * chains.squared;
  return compared + PER_POSITION * positions + PER_HOLE * holes + nested;
}
