import type { Anchor } from './quoteLock.ts';

/** Where in the stored file a passage's code point `n` (0-based, of its normal form) stands. */
export function rawOffsetAt(steps: Anchor['steps'], n: number): number {
  const step = steps.findLast(([from]) => from <= n);
  if (step === undefined) throw new RangeError('A passage’s steps begin at 0.');
  const [from, raw] = step;
  return raw + n - from;
}
