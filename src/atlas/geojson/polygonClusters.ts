import type { Position } from 'geojson';
import { lngLat } from './geometryParts.ts';

interface Boxed {
  polygon: Position[][];
  west: number;
  south: number;
  east: number;
  north: number;
  /** Place of the polygon that stands for its cluster; of itself where it is that one. */
  parent: number;
}

/** Comparing more pairs than this takes over a second. */
const MOST_PAIRS = 50_000_000;

function boxed(polygon: Position[][], place: number): Boxed {
  const box: Boxed = {
    polygon,
    west: Infinity,
    south: Infinity,
    east: -Infinity,
    north: -Infinity,
    parent: place,
  };
  for (const position of polygon[0] ?? []) {
    const [lng, lat] = lngLat(position);
    box.west = Math.min(box.west, lng);
    box.east = Math.max(box.east, lng);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

/**
 * Polygons of a MultiPolygon in groups whose boxes do not touch those of other groups. Polygons of different groups
 * cannot cross, so each group can be checked alone: 5,000 islands take milliseconds, not minutes.
 * Null where too many boxes share longitudes to find the groups in a second.
 */
export function clusters(polygons: Position[][][]): Position[][][][] | null {
  const boxes = polygons.map(boxed).sort((a, b) => a.west - b.west);
  boxes.forEach((box, i) => {
    box.parent = i;
  });
  const rootOf = (place: number): number => {
    let root = place;
    while (boxes[root]?.parent !== root) root = boxes[root]?.parent ?? root;
    for (let i = place; i !== root; ) {
      const box = boxes[i];
      if (!box) break;
      i = box.parent;
      box.parent = root;
    }
    return root;
  };
  let pairs = 0;
  let active: { box: Boxed; place: number }[] = [];
  for (const [place, box] of boxes.entries()) {
    active = active.filter((other) => other.box.east >= box.west);
    pairs += active.length;
    if (pairs > MOST_PAIRS) return null;
    for (const other of active)
      if (other.box.south <= box.north && other.box.north >= box.south) {
        const root = boxes[rootOf(other.place)];
        if (root) root.parent = rootOf(place);
      }
    active.push({ box, place });
  }
  const groups = new Map<number, Position[][][]>();
  for (const [place, box] of boxes.entries()) {
    const root = rootOf(place);
    const group = groups.get(root);
    if (group) group.push(box.polygon);
    else groups.set(root, [box.polygon]);
  }
  return [...groups.values()];
}
