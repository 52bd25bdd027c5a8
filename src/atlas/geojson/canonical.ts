import type { FeatureCollection, Geometry } from 'geojson';
import type { GeoFeature } from './guards.ts';
import { rewound } from './winding.ts';

/** Members of curated features and what they may hold, in the order they are written. */
export const FEATURE_MEMBERS = ['type', 'id', 'properties', 'geometry'];

/** Five decimals of a degree are about a metre; no source here is finer. */
const DECIMALS = 5;

const rounded = (_name: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toFixed(DECIMALS)) : value;

/** One feature as one line of JSON: its members in order, numbers of at most five decimals. Rings as they are. */
const formatFeature = ({ type, id, properties, geometry, ...others }: GeoFeature): string =>
  JSON.stringify({ type, id, properties, geometry, ...others }, rounded);

/** The lines of the file, one for each feature between the first and the last. */
export function canonicalLines(features: readonly GeoFeature[]): string[] {
  const lines = features.map(formatFeature).map((line, i) => (i < features.length - 1 ? `${line},` : line));
  return ['{"type":"FeatureCollection","features":[', ...lines, ']}'];
}

/**
 * The collection as curated files are written: one feature per line, so that a change of one feature is a change of one
 * line; members of features in one order, properties in the editor's; at most five decimals; rings wound as RFC 7946 §3.1.6 has it, lines never reversed.
 * Members of the collection other than `features` are not written. Ends with a line break.
 */
export function formatCanonical(collection: FeatureCollection<Geometry | null>): string {
  const features = collection.features.map((feature) => ({
    ...feature,
    geometry: feature.geometry && rewound(feature.geometry),
  }));
  return `${canonicalLines(features).join('\n')}\n`;
}
