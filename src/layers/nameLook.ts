import { isWater } from '../atlas/model/kinds.ts';

/**
 * How a name is set: water in italic serif, land in wide-set upright sans, spots beside their mark, zones in
 * their party's colour, what a map of exercises is about (`theme`) in bold in its party's colour, before all others.
 * `event` names show only while selected; a `figure` is the text of a measured distance.
 */
export type NameLook = 'water' | 'land' | 'spot' | 'zone' | 'theme' | 'event' | 'figure';

const landKinds: readonly string[] = ['country', 'region'];

/** How the name of a place is set, by the place's kind. */
export function nameLookOfPlace(kind: string): NameLook {
  if (isWater(kind)) return 'water';
  return landKinds.includes(kind) ? 'land' : 'spot';
}
