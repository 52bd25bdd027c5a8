import type { Geometry, Position } from 'geojson';
import { simplifyRing } from '../../atlas/geometry/jts.ts';
import { toPlane } from '../../atlas/geometry/mercator.ts';
import { signedArea } from '../../atlas/geometry/polygon.ts';
import type { BBox, LngLat } from '../../atlas/model/geometry.ts';

/** A view's plane: Mercator's, y downwards, its unit about a pixel of a usual screen. */
export interface ViewPlane {
  left: number;
  top: number;
  width: number;
  height: number;
  /** A geometry's lines as the `d` of a path, in whole units; empty where nothing is larger than a unit. */
  path(geometry: Geometry): string;
}

/** Units of the longer side of a box. */
const unitsLong = 700;

/** The plane of a box in degrees; east may be above 180. */
export function planeOf([west, south, east, north]: BBox): ViewPlane {
  const [left, bottom] = toPlane([west, south]);
  const [right, top] = toPlane([east, north]);
  const scale = unitsLong / Math.max(right - left, top - bottom);
  const toUnits = (position: Position): LngLat => {
    const [x, y] = toPlane([position[0] ?? 0, position[1] ?? 0]);
    return [x * scale, -y * scale];
  };
  return {
    left: Math.round(left * scale),
    top: Math.round(-top * scale),
    width: Math.round((right - left) * scale),
    height: Math.round((top - bottom) * scale),
    path: (geometry) =>
      linesOf(geometry)
        .map(({ line, closed }) => linePath(line.map(toUnits), closed))
        .join(''),
  };
}

interface Line {
  line: Position[];
  closed: boolean;
}

function linesOf(geometry: Geometry): Line[] {
  const open = (line: Position[]): Line => ({ line, closed: false });
  const ring = (line: Position[]): Line => ({ line, closed: true });
  if (geometry.type === 'LineString') return [open(geometry.coordinates)];
  if (geometry.type === 'MultiLineString') return geometry.coordinates.map(open);
  if (geometry.type === 'Polygon') return geometry.coordinates.map(ring);
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat().map(ring);
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(linesOf) : [];
}

/** Units that a line may be off. */
const tolerance = 1;

/** Square units below which a ring is a speck. */
const smallest = 5;

/** In whole units, each step from the one before: that is short, and packs well. */
function linePath(exact: LngLat[], closed: boolean): string {
  if (closed && Math.abs(signedArea(exact)) < smallest) return '';
  const points = simplifyRing(exact, tolerance).map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const [first, ...others] = points;
  if (!first) return '';
  let [x, y] = first;
  const steps = (closed ? others.slice(0, -1) : others).flatMap(([toX, toY]) => {
    const step = [toX - x, toY - y] as const;
    [x, y] = [toX, toY];
    return step[0] === 0 && step[1] === 0 ? [] : [`${step[0]}${step[1] < 0 ? '' : ' '}${step[1]}`];
  });
  if (steps.length < (closed ? 2 : 1)) return '';
  return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}
