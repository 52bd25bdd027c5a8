import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { GeoFeature } from './guards.ts';
import { rewound } from './winding.ts';

/** Members of curated features and what they may hold, in the order they are written. */
export const FEATURE_MEMBERS = ['type', 'id', 'properties', 'geometry'];

/** Order of properties, and of the members of objects within them. Names not listed follow as they came. */
const PROPERTIES =
  'title aliases names short kind standing when actors basis method toleranceKm from sources status note at partOf partOfBy unlocated unquoted reports reach outline trim open anchor nameAt along rank'.split(
    ' ',
  );
const WITHIN: Record<string, string[]> = {
  names: ['name', 'by'],
  sources: ['id', 'title', 'publisher', 'date', 'url', 'kind', 'accessed'],
  reports: ['says', 'sources'],
};

/** Five decimals are about a metre; no source here is finer. */
const DECIMALS = 5;

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sets a member as JSON does: also where it is called `__proto__`. */
function put(target: Json, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

function inOrder(object: Json, order: readonly string[]): Json {
  const known = order.filter((name) => Object.hasOwn(object, name));
  const sorted: Json = {};
  for (const name of [...known, ...Object.keys(object).filter((name) => !order.includes(name))])
    put(sorted, name, object[name]);
  return sorted;
}

/** Objects in a list in the order given; lists within a language (names) likewise. The order of lists is the editor's. */
function orderWithin(value: unknown, order: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => (isObject(item) ? inOrder(item, order) : item));
  if (!isObject(value)) return value;
  const sorted: Json = {};
  for (const [name, item] of Object.entries(value))
    put(sorted, name, Array.isArray(item) ? orderWithin(item, order) : item);
  return sorted;
}

const round = (number: number) => Number(number.toFixed(DECIMALS));
const roundAll = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(roundAll) : typeof value === 'number' ? round(value) : value;

function canonicalGeometry(geometry: Geometry): Json {
  if (geometry.type === 'GeometryCollection')
    return inOrder({ ...geometry, geometries: geometry.geometries.map(canonicalGeometry) }, [
      'type',
      'geometries',
    ]);
  const coordinates = roundAll(geometry.coordinates) as Position[];
  return inOrder({ ...geometry, coordinates }, ['type', 'coordinates']);
}

function canonicalProperties(properties: Json): Json {
  const sorted = inOrder(properties, PROPERTIES);
  for (const [name, order] of Object.entries(WITHIN))
    if (Object.hasOwn(sorted, name)) put(sorted, name, orderWithin(sorted[name], order));
  for (const name of ['open', 'anchor', 'nameAt', 'along'])
    if (Object.hasOwn(sorted, name)) put(sorted, name, roundAll(sorted[name]));
  return sorted;
}

/** One feature as one line of JSON: members in order, at most five decimals. Rings as they are. */
function formatFeature(feature: GeoFeature): string {
  const { properties, geometry } = feature;
  return JSON.stringify({
    ...inOrder(feature as unknown as Json, FEATURE_MEMBERS),
    properties: properties && canonicalProperties(properties),
    geometry: geometry && canonicalGeometry(geometry),
  });
}

/** The lines of the file, one for each feature between the first and the last. */
export function canonicalLines(features: readonly GeoFeature[]): string[] {
  const lines = features.map(formatFeature).map((line, i) => (i < features.length - 1 ? `${line},` : line));
  return ['{"type":"FeatureCollection","features":[', ...lines, ']}'];
}

/**
 * The collection as curated files are written: one feature per line, so that a change of one feature is a change of one
 * line; fixed order of members; at most five decimals; rings wound as RFC 7946 §3.1.6 has it, lines never reversed.
 * Members of the collection other than `features` are not written. Ends with a line break.
 */
export function formatCanonical(collection: FeatureCollection<Geometry | null>): string {
  const features = collection.features.map((feature) => ({
    ...feature,
    geometry: feature.geometry && rewound(feature.geometry),
  }));
  return `${canonicalLines(features).join('\n')}\n`;
}
