import { sphereKm } from '../../atlas/geodesy/sphere.ts';
import type { Atlas } from '../../atlas/model/atlas.ts';
import type { Feature } from '../../atlas/model/feature.ts';
import type { LngLat } from '../../atlas/model/geometry.ts';
import type { Eye } from '../../state/chartMap.ts';
import { type ShowingChoices, shownOnMap } from '../../state/shownOnMap.ts';
import { edgeSpot, type Side } from './edge.ts';
import { isInFrame, screenAngle, type Target } from './eye.ts';

/** A feature that has a place. */
export type Placed = Feature & Target;

export const isPlaced = (feature: Feature | undefined): feature is Placed =>
  feature?.anchor !== undefined && feature.bbox !== undefined && feature.shape !== null;

/** What the map shows of the atlas's own places. Measured lines are none. */
export const shownPlaces = (atlas: Atlas, choices: ShowingChoices): Placed[] =>
  atlas.features.filter(shownOnMap(atlas, choices, { roles: ['content'] })).filter(isPlaced);

/** What lies outside the frame, by the side to look beyond, the nearest first. */
export function bySide(eye: Eye, places: readonly Placed[]): Map<Side, Placed[]> {
  const found = new Map<Side, Placed[]>();
  const away = (anchor: LngLat) => sphereKm(eye.centre, anchor);
  for (const place of places) {
    if (isInFrame(eye, place)) continue;
    const { side } = edgeSpot(eye.frame, screenAngle(eye, place.anchor));
    const beyond = found.get(side) ?? [];
    beyond.push(place);
    found.set(side, beyond);
  }
  for (const list of found.values()) list.sort((a, b) => away(a.anchor) - away(b.anchor));
  return found;
}
