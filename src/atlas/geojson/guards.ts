import type { Feature, Geometry } from 'geojson';
import type { Report } from './findings.ts';
import { foreignObject } from './foreignFormats.ts';
import { type Count, GEOMETRY_TYPES, guardGeometry, isRecord, own } from './guardGeometry.ts';
import { quote } from './quote.ts';

/** A feature as RFC 7946 §3.2 has it: its geometry may be null. */
export type GeoFeature = Feature<Geometry | null>;

/** A JSON object, its own members only. */
type JsonObject = Record<string, unknown>;

/** What the root holds: the object itself, and its features (a lone geometry stands for one without properties). */
export interface Root {
  kind: 'FeatureCollection' | 'Feature' | 'Geometry';
  object: JsonObject;
  features: unknown[];
}

/** Step 3 for the whole file: its root must be one of the nine types, by its own member `type`. Null where it is not. */
export function guardRoot(value: unknown, report: Report): Root | null {
  if (!isRecord(value)) {
    report('root-object', () => `the file holds ${quote(value)}, not a GeoJSON object`);
    return null;
  }
  const type = own(value, 'type');
  if (type === 'Feature') return { kind: 'Feature', object: value, features: [value] };
  if (GEOMETRY_TYPES.has(type))
    return {
      kind: 'Geometry',
      object: value,
      features: [{ type: 'Feature', properties: null, geometry: value }],
    };
  if (type !== 'FeatureCollection') {
    const what =
      foreignObject(value) ??
      (type === undefined ? 'the member "type" is missing' : `"type" cannot be ${quote(type)}`);
    report('type', () => `${what}; a FeatureCollection, a Feature or a geometry is needed`);
    return null;
  }
  const features = own(value, 'features');
  if (!Array.isArray(features)) {
    report('features-array', () => `a FeatureCollection needs an array "features", not ${quote(features)}`);
    return null;
  }
  return { kind: 'FeatureCollection', object: value, features };
}

/** Step 3 for one feature. True where it may be handed to the next steps; counts its positions. */
export function guardFeature(value: unknown, count: Count, report: Report): value is GeoFeature {
  if (!isRecord(value)) {
    report('feature-object', () => `a feature should be an object, not ${quote(value)}`);
    return false;
  }
  const type = own(value, 'type');
  if (type !== 'Feature') {
    const hint = GEOMETRY_TYPES.has(type) ? ': wrap the geometry in a feature' : '';
    report('feature-type', () => `the type of a feature should be "Feature", not ${quote(type)}${hint}`);
    return false;
  }
  if (!Object.hasOwn(value, 'geometry')) {
    report('geometry-member', () => 'the member "geometry" is missing: write null where there is no place');
    return false;
  }
  return value.geometry === null || guardGeometry(value.geometry, count, report);
}
