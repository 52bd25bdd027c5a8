/**
 * The point of a polygon that is farthest from its edge (its pole of inaccessibility), by halving square
 * cells: the method of V. Agafonkin's “polylabel”, written anew.
 */
import type { LngLat } from '../model/geometry.ts';
import { isInsidePolygon } from './insideArea.ts';

/** Search ends when no cell can hold a point deeper by more than this share of the polygon's smaller side. */
const PRECISION = 0.01;

function squaredDistanceToSegment([x, y]: LngLat, [ax, ay]: LngLat, [bx, by]: LngLat): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = dx === 0 && dy === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

/** Distance to the nearest edge, negative outside. */
function depth(point: LngLat, polygon: LngLat[][]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of polygon) {
    for (let corner = 1; corner < ring.length; corner++) {
      const [a, b] = [ring[corner - 1], ring[corner]];
      if (a && b) nearest = Math.min(nearest, squaredDistanceToSegment(point, a, b));
    }
  }
  return Math.sqrt(nearest) * (isInsidePolygon(point, polygon) ? 1 : -1);
}

interface Cell {
  centre: LngLat;
  half: number;
  depth: number;
  /** No point of the cell is deeper. */
  limit: number;
}

function cellAt(centre: LngLat, half: number, polygon: LngLat[][]): Cell {
  const centreDepth = depth(centre, polygon);
  return { centre, half, depth: centreDepth, limit: centreDepth + half * Math.SQRT2 };
}

const quartersOf = ({ centre: [x, y], half }: Cell, polygon: LngLat[][]): Cell[] =>
  [-0.5, 0.5].flatMap((dx) =>
    [-0.5, 0.5].map((dy) => cellAt([x + dx * half, y + dy * half], half / 2, polygon)),
  );

/** The innermost point in the plane of the given coordinates. */
function innermostInPlane(polygon: LngLat[][]): LngLat {
  const outer = polygon[0] ?? [];
  const range = (axis: 0 | 1) =>
    outer.reduce(
      ([low, high], point): [number, number] => [Math.min(low, point[axis]), Math.max(high, point[axis])],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as [number, number],
    );
  const [[west, east], [south, north]] = [range(0), range(1)];
  const size = Math.min(east - west, north - south);
  const first = outer[0] ?? [0, 0];
  if (!(size > 0)) return first;
  const half = size / 2;
  let cells: Cell[] = [];
  for (let x = west + half; x < east + half; x += size) {
    for (let y = south + half; y < north + half; y += size) cells.push(cellAt([x, y], half, polygon));
  }
  let best = cellAt(first, 0, polygon);
  while (cells.length > 0) {
    for (const cell of cells) if (cell.depth > best.depth) best = cell;
    const promising = cells.filter(({ limit }) => limit > best.depth + PRECISION * size);
    cells = promising.flatMap((cell) => quartersOf(cell, polygon));
  }
  return best.centre;
}

/** The point of a polygon (degrees) farthest from its edge, with east-west degrees shortened as at its middle. */
export function innermostPoint(polygon: LngLat[][]): LngLat {
  const latitudes = (polygon[0] ?? []).map(([, lat]) => lat);
  const middle = latitudes.reduce((sum, lat) => sum + lat, 0) / Math.max(1, latitudes.length);
  const shortening = Math.max(0.01, Math.cos((middle * Math.PI) / 180));
  const plane = polygon.map((ring) => ring.map(([lng, lat]): LngLat => [lng * shortening, lat]));
  const [x, y] = innermostInPlane(plane);
  return [x / shortening, y];
}
