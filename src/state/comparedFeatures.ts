import type { Atlas } from '../atlas/model/atlas.ts';
import type { Feature } from '../atlas/model/feature.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import { isEvent } from '../atlas/model/kinds.ts';
import type { Comparison } from './comparison.ts';
import { isInWindow } from './timeWindow.ts';

/** Which side of a comparison has a feature. */
export type Share = 'one' | 'other' | 'both';

/**
 * What each side has. A document has what its passages speak of, also through a part of it or an event at it; a
 * period has what may have happened in it. Names of the chart and measured lines are no part of it.
 */
export function comparedFeatures(
  { features, layers }: Pick<Atlas, 'features' | 'layers'>,
  comparison: Comparison,
) {
  const content = new Set(layers.filter(({ role }) => role === 'content').map(({ id }) => id));
  const [hasOne, hasOther] = [sideOf(comparison, 'one'), sideOf(comparison, 'other')];
  const shares = new Map<FeatureId, Share>();
  let undated = 0;
  for (const feature of features) {
    if (!content.has(feature.layer)) continue;
    if (comparison.of === 'periods' && !feature.span && isEvent(feature.kind)) undated += 1;
    const share = shareOf(hasOne(feature), hasOther(feature));
    if (share) shares.set(feature.id, share);
  }
  return {
    /** In the atlas's order; what neither side has is left out. */
    shares,
    /** Events that no period can have, for want of a date. 0 between documents. */
    undated,
  };
}

/** Which side has what; null for neither. */
export function shareOf(one: boolean, other: boolean): Share | null {
  if (one && other) return 'both';
  return one ? 'one' : other ? 'other' : null;
}

function sideOf(comparison: Comparison, side: 'one' | 'other'): (feature: Feature) => boolean {
  if (comparison.of === 'documents') {
    const id = comparison[side];
    return ({ mentions }) => mentions.some(({ document }) => document === id);
  }
  const window = comparison[side];
  return ({ span }) => span !== undefined && isInWindow(span, window);
}
