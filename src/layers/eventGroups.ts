import { everyBasis, type Feature } from '../atlas/model/feature.ts';
import type { LngLat } from '../atlas/model/geometry.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import type { SymbolId } from '../atlas/model/kinds.ts';
import type { MarkStyle } from './symbol.ts';

/** The symbol whose features share one mark where they were at one place. */
export const gathered: SymbolId = 'event-point';

/** Events that share one mark, as they were at one place. */
export interface EventGroup {
  at: LngLat;
  events: Feature[];
}

/** The events of an atlas that `isShown`, by the places where they are marked; each place has one or more. */
export function eventGroups(
  features: readonly Feature[],
  isShown: (event: Feature) => boolean,
): EventGroup[] {
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  const groups = new Map<string, EventGroup>();
  for (const feature of features) {
    if (feature.symbol !== gathered || feature.shape === null || !isShown(feature)) continue;
    for (const at of eventPlaces(feature, byId)) {
      const group = groups.get(at.join()) ?? { at, events: [] };
      if (!group.events.includes(feature)) group.events.push(feature);
      groups.set(at.join(), group);
    }
  }
  return [...groups.values()];
}

/** Where an event's marks stand: at each place it happened at, else at its own anchor. */
export function eventPlaces(event: Feature, byId: ReadonlyMap<FeatureId, Feature>): LngLat[] {
  if (event.at.length <= 1) return event.anchor ? [event.anchor] : [];
  return event.at.flatMap((id): LngLat[] => {
    const anchor = byId.get(id)?.anchor;
    return anchor ? [anchor] : [];
  });
}

/** Whether the words only announce an event, or think of it as possible: it is never drawn as what happened is. */
export const isPending = ({ standing }: Pick<Feature, 'standing'>): boolean =>
  standing === 'announced' || standing === 'hypothetical';

/** How the mark of some events is drawn: known no better than the least known of them, of their party if all have the same, of no kind. */
export function groupStyle(events: readonly Feature[]): MarkStyle {
  const sides = new Set(events.map(({ actors }) => actors[0] ?? ''));
  const [side = ''] = sides;
  return {
    kind: '',
    basis:
      everyBasis.findLast((basis) => events.some((event) => (event.basis ?? 'named') === basis)) ?? 'named',
    side: sides.size === 1 ? side : '',
  };
}
