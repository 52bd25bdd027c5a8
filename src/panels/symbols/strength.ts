/** How a mark stands on the map: as it is, under the pointer, or while something else is selected. */
export type State = 'rest' | 'pointed' | 'back';

import type { Basis } from '../../atlas/model/feature.ts';

/** What an opacity of a style layer comes to in this state for a shape known in this way; 1 where it is not given. */
export function strength(opacity: unknown, state: State, basis: Basis = 'stated'): number {
  if (typeof opacity === 'number') return opacity;
  if (!Array.isArray(opacity)) return 1;
  if (opacity[0] === 'match') {
    const branch = opacity.indexOf(basis, 2);
    return strength(branch < 0 ? opacity.at(-1) : opacity[branch + 1], state, basis);
  }
  if (opacity[0] !== 'case') return 1;
  const [, condition, then, otherwise] = opacity;
  if (JSON.stringify(condition).includes('"hover"'))
    return strength(state === 'pointed' ? then : otherwise, state, basis);
  return strength(state === 'back' ? otherwise : then, state, basis);
}
