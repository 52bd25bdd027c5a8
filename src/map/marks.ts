import type { Atlas } from '../atlas/model/atlas.ts';
import type { Basis, Feature } from '../atlas/model/feature.ts';
import type { LngLat } from '../atlas/model/geometry.ts';
import type { FeatureId, SideId } from '../atlas/model/ids.ts';
import type { Choices } from '../state/choices.ts';
import { isInWindow } from '../state/timeWindow.ts';
import type { PointsWith } from './mapPoints.ts';
import { meantFeatures } from './meantFeatures.ts';

/** One mark for all events at a place. */
export interface MarkProperties {
  /** Made of the place's coordinates: a mark is not a feature. */
  id: string;
  /** The events' ids between bars: `|a|b|`. */
  ids: string;
  /** The ids of the places they were at, between bars. */
  places: string;
  count: number;
  kind: string;
  basis: Basis;
  /** The party of all of them, or none. */
  side: SideId | '';
  /** False where a comparison or a search is about none of them. */
  meant: boolean;
}

/** Worst known first: a mark is no better known than the least known of its events. */
const bases: readonly Basis[] = ['schematic', 'named', 'derived', 'stated'];

/** Whether the map shows a feature: its layer and itself switched on, in the time window or selected. */
export function isMarked(
  { id, layer, span }: Feature,
  { layers, hidden, time, select }: Pick<Choices, 'layers' | 'hidden' | 'time' | 'select'>,
): boolean {
  return layers.includes(layer) && !hidden.includes(id) && (id === select || isInWindow(span, time));
}

/** The marks of all events the map shows: one for each place, whatever the number of events there. */
export function eventMarks(
  atlas: Atlas,
  choices: Choices,
  found: readonly FeatureId[] | null = null,
): PointsWith<MarkProperties> {
  const meant = meantFeatures(atlas, choices, found);
  const byId = new Map(atlas.features.map((feature) => [feature.id, feature]));
  const places = new Map<string, { at: LngLat; events: Feature[] }>();
  for (const feature of atlas.features) {
    if (feature.symbol !== 'event-point' || feature.shape === null) continue;
    if (!isMarked(feature, choices)) continue;
    for (const at of eventPlaces(feature, byId)) {
      const key = at.join(',');
      const place = places.get(key) ?? { at, events: [] };
      if (!place.events.includes(feature)) place.events.push(feature);
      places.set(key, place);
    }
  }
  return {
    type: 'FeatureCollection',
    features: [...places].map(([key, { at, events }]) => ({
      type: 'Feature',
      properties: {
        ...markOf(key, events),
        meant: meant === null || events.some(({ id }) => meant.has(id)),
      },
      geometry: { type: 'Point', coordinates: at },
    })),
  };
}

/** The events of a mark, from its `ids`. */
export function eventsOfMark(ids: unknown): FeatureId[] {
  return typeof ids === 'string' ? ids.split('|').filter((id) => id !== '') : [];
}

/** Where an event's marks stand: at each place it happened at, else at its own anchor. */
export function eventPlaces(event: Feature, byId: Map<FeatureId, Feature>): LngLat[] {
  if (event.at.length <= 1) return event.anchor ? [event.anchor] : [];
  return event.at.flatMap((id): LngLat[] => {
    const anchor = byId.get(id)?.anchor;
    return anchor ? [anchor] : [];
  });
}

function markOf(key: string, events: readonly Feature[]): Omit<MarkProperties, 'meant'> {
  const sides = new Set(events.map(({ actors }) => actors[0] ?? ''));
  const [side = ''] = sides;
  return {
    id: key,
    ids: `|${events.map(({ id }) => id).join('|')}|`,
    places: `|${[...new Set(events.flatMap(({ at }) => at))].join('|')}|`,
    count: events.length,
    kind: events[0]?.kind ?? '',
    basis: bases.find((basis) => events.some((event) => (event.basis ?? 'named') === basis)) ?? 'named',
    side: sides.size === 1 ? side : '',
  };
}
