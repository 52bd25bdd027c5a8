import { groups } from 'd3-array';
import { type Box, boxesMeet, boxOf } from '../geometry/polygon.ts';
import type { Polygon } from '../model/geometry.ts';

interface Boxed {
  polygon: Polygon;
  box: Box;
  /** Place of the polygon that stands for its cluster; of itself where it is that one. */
  parent: number;
}

/** Comparing more pairs than this takes over a second. */
const MOST_PAIRS = 50_000_000;

/**
 * Polygons of a MultiPolygon in groups whose boxes do not touch those of other groups. Polygons of different groups
 * cannot cross, so each group can be checked alone: 5,000 islands take milliseconds, not minutes.
 * Null where too many boxes share longitudes to find the groups in a second.
 */
export function clusters(polygons: Polygon[]): Polygon[][] | null {
  const boxed = polygons
    .map((polygon) => ({ polygon, box: boxOf(polygon) }))
    .sort((a, b) => a.box[0] - b.box[0])
    .map((one, place): Boxed => ({ ...one, parent: place }));
  const rootOf = (place: number): number => {
    let root = place;
    while (boxed[root]?.parent !== root) root = boxed[root]?.parent ?? root;
    for (let i = place; i !== root; ) {
      const one = boxed[i];
      if (!one) break;
      i = one.parent;
      one.parent = root;
    }
    return root;
  };
  let pairs = 0;
  let active: { box: Box; place: number }[] = [];
  for (const [place, { box }] of boxed.entries()) {
    active = active.filter((other) => other.box[2] >= box[0]);
    pairs += active.length;
    if (pairs > MOST_PAIRS) return null;
    for (const other of active) {
      const root = boxesMeet(other.box, box) ? boxed[rootOf(other.place)] : undefined;
      if (root) root.parent = rootOf(place);
    }
    active.push({ box, place });
  }
  return groups([...boxed.keys()], rootOf).map(([, places]) =>
    places.flatMap((place) => (boxed[place]?.polygon ? [boxed[place].polygon] : [])),
  );
}
