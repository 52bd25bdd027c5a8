/**
 * What happens where a rule is broken:
 * - `reject`: an error, nothing of the file is used;
 * - `warn`: a warning; an error in curated files;
 * - `warn-only`: a warning, in curated files too;
 * - `mention`: a warning, and silent in curated files, where it is intended;
 * - `curated`: an error, looked for in curated files only.
 */
export type Policy = 'reject' | 'warn' | 'warn-only' | 'mention' | 'curated';

/** Every rule with its policy, in the order the steps look for them. Each has a fixture of the same name. */
export const RULES = {
  // bytes
  unreadable: 'reject',
  'file-size': 'reject',
  'file-large': 'warn',
  'file-empty': 'reject',
  compressed: 'reject',
  'utf-16': 'reject',
  'nul-byte': 'reject',
  'utf-8': 'reject',
  // scan
  'json-syntax': 'reject',
  'one-document': 'reject',
  'json-depth': 'reject',
  'number-overflow': 'reject',
  'duplicate-member': 'reject',
  'duplicate-property': 'warn',
  'unsafe-integer': 'warn',
  'lone-surrogate': 'warn',
  // guards
  'root-object': 'reject',
  type: 'reject',
  'features-array': 'reject',
  'feature-count': 'reject',
  'many-features': 'warn',
  'feature-object': 'reject',
  'feature-type': 'reject',
  'geometry-member': 'reject',
  'geometry-type': 'reject',
  geometries: 'reject',
  coordinates: 'reject',
  position: 'reject',
  'position-count': 'reject',
  // structure
  'line-length': 'reject',
  'ring-length': 'reject',
  'ring-closed': 'reject',
  structure: 'reject',
  // own rules
  'properties-type': 'reject',
  'id-type': 'reject',
  'foreign-member': 'reject',
  bbox: 'reject',
  crs: 'reject',
  'empty-polygon': 'reject',
  'coordinate-range': 'reject',
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
} as const satisfies Record<string, Policy>;

export type RuleName = keyof typeof RULES;
