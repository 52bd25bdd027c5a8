/**
 * How a name is set: water in italic serif, land in wide-set upright sans, spots beside their mark, zones in
 * their party's colour. `event` names show only while selected; a `figure` is the text of a measured distance.
 */
export type NameLook = 'water' | 'land' | 'spot' | 'zone' | 'event' | 'figure';

/** Kinds of waters, whose areas would cover most of a chart of seas. */
export const waterKinds: readonly string[] = ['sea', 'strait', 'waters'];

const landKinds: readonly string[] = ['country', 'region'];

/** How the name of a place is set, by the place's kind. */
export function nameLookOfPlace(kind: string): NameLook {
  if (waterKinds.includes(kind)) return 'water';
  return landKinds.includes(kind) ? 'land' : 'spot';
}
