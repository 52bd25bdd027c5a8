import type { FeatureCollection, Point } from 'geojson';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { Basis } from '../atlas/model/feature.ts';
import type { FeatureId, SideId } from '../atlas/model/ids.ts';
import { type EventGroup, eventGroups, gathered, groupStyle, isPending } from '../layers/eventGroups.ts';
import type { GlyphId } from '../layers/glyph.ts';
import { type InRow, ownGlyph, signPlaces, signRows } from '../layers/signRow.ts';
import { type ShowingChoices, shownOnMap } from '../state/shownOnMap.ts';

/** One mark for all events at a place. */
export interface MarkProperties {
  symbol: typeof gathered;
  /** Made of the place's coordinates: a mark is not a feature. */
  id: string;
  /** The events' ids between bars: `|a|b|`. */
  ids: string;
  /** The ids of the places they were at, between bars. */
  places: string;
  /** 0 for a mark that has no sign: its event is told by its shape. */
  count: number;
  basis: Basis;
  /** What an event that stands alone is told by, instead of a diamond with a number. */
  glyph: GlyphId | '';
  /** Where it stands in the row of signs at its place. */
  row: InRow;
  /** The party of all of them, or none. */
  side: SideId | '';
  /** True where none of them is told as having taken place or being so: only announced or thought of. */
  pending: boolean;
  /** True where all of them are as one voice or party says. */
  claimed: boolean;
}

/** The signs of all events the map shows: one mark for those that share a place, and a glyph for each in an area without an edge. */
export function eventMarks(atlas: Atlas, choices: ShowingChoices): FeatureCollection<Point, MarkProperties> {
  const isShown = shownOnMap(atlas, choices);
  const byId = new Map(atlas.features.map((feature) => [feature.id, feature]));
  const rowOf = signRows(atlas.features);
  const glyphs = atlas.features
    .filter((event) => event.edges !== undefined && ownGlyph(event) !== null && isShown(event))
    .flatMap((event) => signPlaces(event, byId).map((at) => ({ at, events: [event] })));
  // Told by its shape alone: it has quotation marks and no sign beside them.
  const claims = atlas.features
    .filter((event) => event.standing === 'claimed' && isShown(event) && signPlaces(event, byId).length === 0)
    .flatMap((event) => (event.anchor ? [{ at: event.anchor, events: [event], isBare: true }] : []));
  const groups: (EventGroup & { isBare?: boolean })[] = [
    ...eventGroups(atlas.features, isShown),
    ...glyphs,
    ...claims,
  ];
  return {
    type: 'FeatureCollection',
    features: groups.map(({ at, events, isBare = false }) => {
      const { basis, side } = groupStyle(events);
      const [first] = events;
      const properties: MarkProperties = {
        symbol: gathered,
        id: [at, (first?.edges || isBare) && first?.id].join(),
        ids: `|${events.map(({ id }) => id).join('|')}|`,
        places: `|${[...new Set(events.flatMap((event) => event.at))].join('|')}|`,
        count: isBare ? 0 : events.length,
        basis,
        side,
        glyph: (events.length === 1 && first && ownGlyph(first)) || '',
        row: first ? rowOf(first.id, at) : '0/1',
        pending: events.every(isPending),
        claimed: events.every(({ standing }) => standing === 'claimed'),
      };
      return { type: 'Feature', id: properties.id, properties, geometry: { type: 'Point', coordinates: at } };
    }),
  };
}

/** The events of a mark, from its `ids`. */
export function eventsOfMark(ids: unknown): FeatureId[] {
  return typeof ids === 'string' ? ids.split('|').filter((id) => id !== '') : [];
}
