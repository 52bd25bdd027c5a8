import type { Atlas } from '../atlas/model/atlas.ts';
import type { Basis } from '../atlas/model/feature.ts';
import type { FeatureId, SideId } from '../atlas/model/ids.ts';
import { eventGroups, groupStyle } from '../layers/eventGroups.ts';
import type { Choices } from '../state/choices.ts';
import { shownOnMap } from '../state/shownOnMap.ts';
import type { PointsWith } from './mapPoints.ts';
import { narrowedTo } from './narrowedTo.ts';

/** One mark for all events at a place. */
export interface MarkProperties {
  /** Made of the place's coordinates: a mark is not a feature. */
  id: string;
  /** The events' ids between bars: `|a|b|`. */
  ids: string;
  /** The ids of the places they were at, between bars. */
  places: string;
  count: number;
  basis: Basis;
  /** The party of all of them, or none. */
  side: SideId | '';
  /** False where a comparison or a search is about none of them. */
  inQuestion: boolean;
}

/** The marks of all events the map shows: one for each place, whatever the number of events there. */
export function eventMarks(
  atlas: Atlas,
  choices: Choices,
  found: readonly FeatureId[] | null = null,
): PointsWith<MarkProperties> {
  const narrowed = narrowedTo(atlas, choices, found);
  const groups = eventGroups(atlas.features, shownOnMap(atlas, choices));
  return {
    type: 'FeatureCollection',
    features: groups.map(({ at, events }) => {
      const { basis, side } = groupStyle(events);
      const properties: MarkProperties = {
        id: at.join(),
        ids: `|${events.map(({ id }) => id).join('|')}|`,
        places: `|${[...new Set(events.flatMap((event) => event.at))].join('|')}|`,
        count: events.length,
        basis,
        side,
        inQuestion: narrowed === null || events.some(({ id }) => narrowed.has(id)),
      };
      return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: at } };
    }),
  };
}

/** The events of a mark, from its `ids`. */
export function eventsOfMark(ids: unknown): FeatureId[] {
  return typeof ids === 'string' ? ids.split('|').filter((id) => id !== '') : [];
}
