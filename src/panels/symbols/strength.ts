/** How a mark stands on the map: as it is, under the pointer, or while something else is selected. */
export type State = 'rest' | 'pointed' | 'back';

import type { Basis } from '../../atlas/model/feature.ts';
import { faded } from '../../layers/expressions.ts';

/** What an opacity of a style layer comes to in this state for a shape known in this way; 1 where it is not given. */
export function strength(opacity: unknown, state: State, basis: Basis = 'stated'): number {
  if (typeof opacity === 'number') return opacity;
  if (!Array.isArray(opacity)) return 1;
  if (opacity[0] === 'match') {
    const branch = opacity.indexOf(basis, 2);
    return strength(branch < 0 ? opacity.at(-1) : opacity[branch + 1], state, basis);
  }
  if (opacity[0] === 'case') return strength(opacity[state === 'pointed' ? 2 : 3], state, basis);
  if (opacity[0] !== '*' && opacity[0] !== 'number') return 1;
  // A share of the feature's own strength, or that alone.
  const full = opacity[0] === '*' ? Number(opacity[1]) : 1;
  return state === 'back' ? Math.round(full * faded * 100) / 100 : full;
}
