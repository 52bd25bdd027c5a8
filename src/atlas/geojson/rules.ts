/** What a file is refused for, coarsely: what a page can say in its reader's language beside the checker's own line. */
export type ErrorKind =
  | 'tooLarge'
  | 'unread'
  | 'noJson'
  | 'noGeojson'
  | 'wrongCoordinates'
  | 'offTheGlobe'
  | 'otherSystem';

/**
 * What happens where a rule is broken that does not refuse the file:
 * - `warn`: a warning; an error in curated files;
 * - `warn-only`: a warning, in curated files too;
 * - `mention`: a warning, and silent in curated files, where it is intended;
 * - `curated`: an error, looked for in curated files only.
 */
type Mild = 'warn' | 'warn-only' | 'mention' | 'curated';

/** Every rule with what it refuses a file for, or what it does else, in the order the steps look for them. Each has a fixture of the same name. */
export const RULES = {
  // bytes
  unreadable: 'unread',
  'file-size': 'tooLarge',
  'file-large': 'warn',
  'file-empty': 'unread',
  compressed: 'unread',
  'utf-16': 'unread',
  'nul-byte': 'unread',
  'utf-8': 'unread',
  // scan
  'json-syntax': 'noJson',
  'one-document': 'noJson',
  'json-depth': 'noJson',
  'number-overflow': 'noJson',
  'duplicate-member': 'noJson',
  'duplicate-property': 'warn',
  'unsafe-integer': 'warn',
  'lone-surrogate': 'warn',
  // guards
  'root-object': 'noGeojson',
  type: 'noGeojson',
  'features-array': 'noGeojson',
  'feature-count': 'tooLarge',
  'many-features': 'warn',
  'feature-object': 'noGeojson',
  'feature-type': 'noGeojson',
  'geometry-member': 'noGeojson',
  'geometry-type': 'noGeojson',
  geometries: 'noGeojson',
  coordinates: 'wrongCoordinates',
  position: 'wrongCoordinates',
  'position-count': 'tooLarge',
  // structure
  'line-length': 'wrongCoordinates',
  'ring-length': 'wrongCoordinates',
  'ring-closed': 'wrongCoordinates',
  structure: 'noGeojson',
  // own rules
  'properties-type': 'noGeojson',
  'id-type': 'noGeojson',
  'foreign-member': 'noGeojson',
  bbox: 'noGeojson',
  crs: 'otherSystem',
  'empty-polygon': 'wrongCoordinates',
  'coordinate-range': 'offTheGlobe',
  'crs-obsolete': 'warn-only',
  'bbox-misses-data': 'warn',
  'duplicate-id': 'warn',
  'null-geometry': 'mention',
  'empty-geometry': 'warn',
  'nested-collection': 'warn',
  'single-collection': 'warn',
  dimensions: 'warn',
  'mixed-dimensions': 'warn',
  'longitude-beyond-180': 'warn',
  antimeridian: 'warn',
  'mercator-limit': 'warn',
  pole: 'warn-only',
  'null-island': 'warn',
  'repeated-position': 'warn-only',
  sliver: 'warn',
  // geometry
  'ogc-invalid': 'warn',
  'ogc-unchecked': 'warn',
  winding: 'warn',
  // curated files
  'geometry-collection': 'curated',
  'extra-member': 'curated',
  canonical: 'curated',
} as const satisfies Record<string, ErrorKind | Mild>;

export type RuleName = keyof typeof RULES;

/** What a broken rule refuses a file for: nothing of it is used; null for rules that do not. */
export function errorKindOf(rule: RuleName): ErrorKind | null {
  const policy: ErrorKind | Mild = RULES[rule];
  return policy === 'warn' || policy === 'warn-only' || policy === 'mention' || policy === 'curated'
    ? null
    : policy;
}
