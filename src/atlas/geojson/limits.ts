/** How much of a file is read. Counts are inclusive: a file of exactly `bytes` is still read. */
export const LIMITS = {
  /** Refused above, in bytes. */
  bytes: 25_000_000,
  /** Warned of above, in bytes. */
  manyBytes: 10_000_000,
  features: 250_000,
  manyFeatures: 20_000,
  /** Refused above: positions of the whole file. */
  positions: 1_000_000,
  /** JSON arrays and objects within each other. */
  depth: 64,
  /** Polygons with more positions than this are not checked for crossings. */
  ogcPositions: 100_000,
  /** Units of `ogcWork.ts` spent on checking crossings in one file; about ten million take a second. */
  ogcWork: 30_000_000,
};

export type Limits = typeof LIMITS;
