import type { Geometry } from 'geojson';
import type { Report } from './findings.ts';
import { quote } from './quote.ts';

/** How deep arrays stand around the positions of each type. */
const DEPTH = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);
export const GEOMETRY_TYPES: ReadonlySet<unknown> = new Set([...DEPTH.keys(), 'GeometryCollection']);

/** What guarding a geometry counts. */
export interface Count {
  positions: number;
}

/** Whether a value of JSON is an object. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member of the object itself, not one that it inherits. */
export const own = (value: Record<string, unknown>, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined;

const isPosition = (value: unknown[]) =>
  value.length >= 2 && value.every((number) => typeof number === 'number');

/** Sees to it that `coordinates` are arrays as deep as they should be around positions of two numbers or more. */
function guardCoordinates(
  value: unknown,
  depth: number,
  ringDepth: number,
  path: number[],
  report: Report,
): number {
  const name = () => `coordinates${path.map((i) => `[${i}]`).join('')}`;
  if (!Array.isArray(value)) {
    report(depth === 0 ? 'position' : 'coordinates', () =>
      depth === 0
        ? `${name()} should be a position [longitude, latitude], not ${quote(value)}`
        : `${name()} should be an array, not ${quote(value)}`,
    );
    return 0;
  }
  if (depth === 0) {
    if (!isPosition(value))
      report(
        'position',
        () => `${name()} should be two numbers, longitude and latitude, not ${quote(value)}`,
      );
    return 1;
  }
  if (depth === ringDepth && value.length === 0)
    report('ring-length', () => `${name()} is a ring without positions`);
  let positions = 0;
  for (let i = 0; i < value.length; i++) {
    path.push(i);
    positions += guardCoordinates(value[i], depth - 1, ringDepth, path, report);
    path.pop();
  }
  return positions;
}

/**
 * Step 3 for a geometry: what would make later steps throw, or be fooled (a `type` such as `constructor` that every
 * object inherits). Depth is limited by the scan, so recursion is safe. True where all is sound; counts positions.
 */
export function guardGeometry(value: unknown, count: Count, report: Report): value is Geometry {
  let sound = true;
  const fail: Report = (rule, message) => {
    sound = false;
    report(rule, message);
  };
  if (!isRecord(value)) {
    fail('geometry-type', () => `a geometry should be an object, not ${quote(value)}`);
    return false;
  }
  const type = own(value, 'type');
  if (!GEOMETRY_TYPES.has(type)) {
    fail(
      'geometry-type',
      () => `the type of a geometry cannot be ${quote(type)}: RFC 7946 §1.4 lists the seven`,
    );
    return false;
  }
  const depth = DEPTH.get(String(type));
  if (depth !== undefined) {
    const coordinates = own(value, 'coordinates');
    const polygonal = type === 'Polygon' || type === 'MultiPolygon';
    if (coordinates === undefined) fail('coordinates', () => `a ${type} needs the member "coordinates"`);
    else count.positions += guardCoordinates(coordinates, depth, polygonal ? 1 : -1, [], fail);
    return sound;
  }
  const geometries = own(value, 'geometries');
  if (!Array.isArray(geometries)) {
    fail('geometries', () => `a GeometryCollection needs an array "geometries", not ${quote(geometries)}`);
    return false;
  }
  for (const part of geometries) if (!guardGeometry(part, count, report)) sound = false;
  return sound;
}
