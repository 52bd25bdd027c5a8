import { bandId } from '../atlas/bands/bandId.ts';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { Feature } from '../atlas/model/feature.ts';
import type { SideId } from '../atlas/model/ids.ts';
import { isPending } from '../layers/eventGroups.ts';
import { faded } from '../layers/expressions.ts';
import { type ShowingChoices, shownOnMap } from '../state/shownOnMap.ts';
import type { Meant } from './meant.ts';

/** Whose colour a band along an area's limit has, and how strong it is: 0 where no event of the area is shown. */
export interface BandState {
  /** Along the limit: the party of the foremost of the area's events, of the one that is meant before all others. */
  side: SideId | '';
  /** Further in: the next party, or the same where the area has but one. */
  beside: SideId | '';
  strength: number;
}

/** Events of this rank and above are what the map is about; the bands of others are quieter. */
const foremost = 2;
const quiet = 0.55;

const partyOf = ({ actors }: Feature): SideId | '' => actors[0] ?? '';

/** How the bands of all areas are drawn, by the ids they have in the map's data. Events of one area share its band. */
export function bandStates(
  atlas: Atlas,
  choices: ShowingChoices,
  { select, related, narrowed }: Meant,
): Map<string, BandState> {
  const isShown = shownOnMap(atlas, choices);
  const byArea = new Map<string, Feature[]>();
  for (const event of atlas.features) {
    for (const area of event.edges ?? [])
      byArea.set(area, [...(byArea.get(area) ?? []), ...(isShown(event) ? [event] : [])]);
  }
  const kept = select === null ? narrowed : new Set([select, ...related]);
  return new Map(
    [...byArea].map(([area, events]) => {
      const isNarrowed = kept !== null;
      const meant = events.filter(({ id }) => kept?.has(id));
      const [first, ...others] = [
        ...(isNarrowed ? meant : []),
        ...events.toSorted((a, b) => a.rank - b.rank),
      ];
      if (first === undefined) return [bandId(area), { side: '', beside: '', strength: 0 }];
      const side = partyOf(first);
      const beside = others.map(partyOf).find((party) => party !== side) ?? side;
      const loudness =
        (first.rank <= foremost && !events.every(isPending)) || (isNarrowed && meant.length > 0) ? 1 : quiet;
      return [
        bandId(area),
        { side, beside, strength: isNarrowed && meant.length === 0 ? loudness * faded : loudness },
      ];
    }),
  );
}
