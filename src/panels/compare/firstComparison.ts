import type { Atlas } from '../../atlas/model/atlas.ts';
import type { Comparison } from '../../state/comparison.ts';
import { periodPairs } from './periodPairs.ts';

/** Two documents to begin with: the first two of the atlas. Null where there are no two. */
export function firstDocuments({ documents }: Pick<Atlas, 'documents'>): Comparison | null {
  const [one, other] = documents;
  return one && other ? { of: 'documents', one: one.id, other: other.id } : null;
}

/** Two periods to begin with: the two years of most dated features. Null where there are no two such years. */
export function firstPeriods(atlas: Atlas): Comparison | null {
  const [pair] = periodPairs(atlas);
  return pair ? { of: 'periods', one: pair[0], other: pair[1] } : null;
}

/** What “Compare” opens with; null where an atlas has nothing to compare. */
export const firstComparison = (atlas: Atlas): Comparison | null =>
  firstDocuments(atlas) ?? firstPeriods(atlas);
