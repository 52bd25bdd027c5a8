/** The shortest way between two geometries on the WGS 84 ellipsoid. */
import { distanceKm, divideEdge } from '../geodesy/geodesic.ts';
import { isInsideArea } from '../geometry/inside.ts';
import { partsOf } from '../geometry/parts.ts';
import type { LngLat, MapGeometry } from '../model/geometry.ts';

/** The nearest points of two geometries and how far they are apart. */
export interface NearestPoints {
  km: number;
  from: LngLat;
  to: LngLat;
}

/** Edges are cut into pieces no longer than this; a piece is short enough to have one nearest point. */
const PIECE_DEGREES = 0.1;
/** A sphere differs from the ellipsoid by less than this share in any distance. */
const SPHERE_ERROR = 0.006;
const EARTH_RADIUS_KM = 6371;
/** Nearer than this is touching. */
const TOUCHING_KM = 0.005;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const GOLDEN_STEPS = 26;

type Vector = [number, number, number];

/** A short straight stretch (in degrees) of an edge, or a single point. */
interface Piece {
  a: LngLat;
  b: LngLat;
  /** On the unit sphere. */
  middle: Vector;
  /** No point of the piece is farther from its middle, as a chord of the unit sphere. */
  reach: number;
}

function onSphere([lng, lat]: LngLat): Vector {
  const [east, north] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

const chord = (a: Vector, b: Vector): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const along = ({ a, b }: Pick<Piece, 'a' | 'b'>, share: number): LngLat => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

function pieceOf(a: LngLat, b: LngLat): Piece {
  const middle = onSphere(along({ a, b }, 0.5));
  return { a, b, middle, reach: Math.max(chord(middle, onSphere(a)), chord(middle, onSphere(b))) };
}

function piecesOf(geometry: MapGeometry): Piece[] {
  return partsOf(geometry).flatMap((part) => {
    const [first] = part;
    if (part.length === 1 && first !== undefined) return [pieceOf(first, first)];
    const last = part.at(-1);
    const points = part
      .slice(1)
      .flatMap((corner, place) => divideEdge(part[place] ?? corner, corner, PIECE_DEGREES));
    return points.map((point, place) => pieceOf(point, points[place + 1] ?? last ?? point));
  });
}

/** Where between 0 and 1 a convex function is least, and its value there (golden-section search; ends included). */
function least(value: (share: number) => number): { share: number; value: number } {
  let [low, high] = [0, 1];
  let [left, right] = [high - GOLDEN, low + GOLDEN];
  let [atLeft, atRight] = [value(left), value(right)];
  for (let step = 0; step < GOLDEN_STEPS; step++) {
    if (atLeft < atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - GOLDEN * (high - low);
      atLeft = value(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + GOLDEN * (high - low);
      atRight = value(right);
    }
  }
  const tried = [0, 1, (low + high) / 2].map((share) => ({ share, value: value(share) }));
  return tried.reduce((best, next) => (next.value < best.value ? next : best));
}

const isPoint = ({ reach }: Piece) => reach === 0;
const leastOn = (piece: Piece, value: (share: number) => number) =>
  isPoint(piece) ? { share: 0, value: value(0) } : least(value);

function nearestOnPieces(p: Piece, q: Piece): NearestPoints {
  const onQ = (point: LngLat) => leastOn(q, (share) => distanceKm(point, along(q, share)));
  const onP = leastOn(p, (share) => onQ(along(p, share)).value);
  const from = along(p, onP.share);
  const to = along(q, onQ(from).share);
  return { km: distanceKm(from, to), from, to };
}

/** Pairs of pieces that may hold the shortest way, with a length it cannot be shorter than; nearest first. */
function candidates(ps: Piece[], qs: Piece[]): { p: Piece; q: Piece; atLeastKm: number }[] {
  let limit = Number.POSITIVE_INFINITY;
  for (const p of ps) {
    for (const q of qs) limit = Math.min(limit, chord(p.middle, q.middle) + p.reach + q.reach);
  }
  limit *= 1 + 2 * SPHERE_ERROR;
  const found: { p: Piece; q: Piece; atLeastKm: number }[] = [];
  for (const p of ps) {
    for (const q of qs) {
      if (chord(p.middle, q.middle) - p.reach - q.reach > limit) continue;
      const reachKm = (p.reach + q.reach) * EARTH_RADIUS_KM * (1 + SPHERE_ERROR);
      found.push({ p, q, atLeastKm: distanceKm(along(p, 0.5), along(q, 0.5)) - reachKm });
    }
  }
  return found.sort((one, other) => one.atLeastKm - other.atLeastKm);
}

/**
 * A point of one of the geometries that lies inside the other. One point of each part is enough: where
 * edges cross instead, their distance comes out as none.
 */
function sharedPoint(a: MapGeometry, b: MapGeometry): LngLat | undefined {
  const startsOf = (geometry: MapGeometry) => partsOf(geometry).flatMap(([first]) => (first ? [first] : []));
  return (
    startsOf(a).find((point) => isInsideArea(point, b)) ?? startsOf(b).find((point) => isInsideArea(point, a))
  );
}

/** The nearest points of two geometries: of areas their edges, and no distance at all where they overlap. */
export function nearestPoints(a: MapGeometry, b: MapGeometry): NearestPoints {
  const shared = sharedPoint(a, b);
  if (shared !== undefined) return { km: 0, from: shared, to: shared };
  let best: NearestPoints | null = null;
  for (const { p, q, atLeastKm } of candidates(piecesOf(a), piecesOf(b))) {
    if (best !== null && atLeastKm > best.km) break;
    const found = nearestOnPieces(p, q);
    if (best === null || found.km < best.km) best = found;
  }
  if (best === null) throw new Error('A geometry without a position has no nearest point.');
  return best.km < TOUCHING_KM ? { ...best, km: 0 } : best;
}
