import type { Atlas } from '../atlas/model/atlas.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import type { Choices } from '../state/choices.ts';
import { comparedFeatures } from '../state/comparedFeatures.ts';

/** What does not step back: what a search has found, else what is compared. Null where there is neither. */
export function narrowedTo(
  atlas: Atlas,
  { compare }: Pick<Choices, 'compare'>,
  found: readonly FeatureId[] | null,
): ReadonlySet<FeatureId> | null {
  if (found !== null) return new Set(found);
  return compare && new Set(comparedFeatures(atlas, compare).shares.keys());
}
