import { bandId } from '../atlas/bands/bandId.ts';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { Feature } from '../atlas/model/feature.ts';
import type { SideId } from '../atlas/model/ids.ts';
import { groupStyle } from '../layers/eventGroups.ts';
import { faded } from '../layers/expressions.ts';
import { type ShowingChoices, shownOnMap } from '../state/shownOnMap.ts';
import type { MapState } from './globalState.ts';

/** Whose colour a band along an area's limit has, and how strong it is: 0 where no event of the area is shown. */
export interface BandState {
  side: SideId | '';
  strength: number;
}

/** How the bands of all areas are drawn, by the ids they have in the map's data. Events of one area share its band. */
export function bandStates(
  atlas: Atlas,
  choices: ShowingChoices,
  { select, related, narrowed, narrowedTo }: Pick<MapState, 'select' | 'related' | 'narrowed' | 'narrowedTo'>,
): Map<string, BandState> {
  const isShown = shownOnMap(atlas, choices);
  const byArea = new Map<string, Feature[]>();
  for (const event of atlas.features) {
    for (const area of event.edges ?? [])
      byArea.set(area, [...(byArea.get(area) ?? []), ...(isShown(event) ? [event] : [])]);
  }
  const kept = new Set(select === '' ? narrowedTo : [select, ...related]);
  return new Map(
    [...byArea].map(([area, events]) => {
      const isMeant = (select === '' && !narrowed) || events.some(({ id }) => kept.has(id));
      const strength = events.length === 0 ? 0 : isMeant ? 1 : faded;
      return [bandId(area), { side: groupStyle(events).side, strength }];
    }),
  );
}
