/** How many times as many cases as `npm test` tries; `npm run fuzz` says. */
const times = Number(process.env.FUZZ ?? 0);

/**
 * How often a property is tried: always the same few cases, from the seed; with `npm run fuzz` many times as many, others
 * each time. A failure names its seed.
 */
export const fuzzRuns = (few: number, seed: number): { numRuns: number; seed?: number } =>
  times > 0 ? { numRuns: few * times } : { numRuns: few, seed };
