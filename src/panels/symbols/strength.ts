/** How a mark stands on the map: as it is, under the pointer, or while something else is selected. */
export type State = 'rest' | 'pointed' | 'back';

/** What an opacity of a style layer comes to in this state; 1 where it is not given. */
export function strength(opacity: unknown, state: State): number {
  if (typeof opacity === 'number') return opacity;
  if (!Array.isArray(opacity) || opacity[0] !== 'case') return 1;
  const [, condition, then, otherwise] = opacity;
  if (JSON.stringify(condition).includes('"hover"'))
    return strength(state === 'pointed' ? then : otherwise, state);
  return strength(state === 'back' ? otherwise : then, state);
}
