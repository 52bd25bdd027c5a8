/** How much of a file is read. Counts are inclusive: a file of exactly `bytes` is still read. */
export interface Limits {
  /** Refused above, in bytes. */
  bytes: number;
  /** Warned of above, in bytes. */
  manyBytes: number;
  features: number;
  manyFeatures: number;
  /** Refused above: positions of the whole file. */
  positions: number;
  /** JSON arrays and objects within each other. */
  depth: number;
  /** Polygons with more positions than this are not checked for crossings. */
  ogcPositions: number;
  /** Units of `ogcWork.ts` spent on checking crossings in one file; about ten million take a second. */
  ogcWork: number;
}

export const LIMITS: Limits = {
  bytes: 25_000_000,
  manyBytes: 10_000_000,
  features: 250_000,
  manyFeatures: 20_000,
  positions: 1_000_000,
  depth: 64,
  ogcPositions: 100_000,
  ogcWork: 30_000_000,
};
