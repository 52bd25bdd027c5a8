import type { FeatureCollection, Point } from 'geojson';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { Feature } from '../atlas/model/feature.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import { faded } from '../layers/expressions.ts';
import { type ShowingChoices, shownOnMap } from '../state/shownOnMap.ts';
import type { MapState } from './globalState.ts';
import { eventsOfMark, type MarkProperties } from './marks.ts';
import { keepsStrength, type Meant } from './meant.ts';
import { partedSeries } from './partedSeries.ts';

/** How a feature or mark stands on the map, as the style's feature-state has it. */
export interface FeatureState {
  /** 0 where it is not shown, less than 1 where it steps back. */
  strength: number;
  selected: boolean;
}

/** How everything stands of which the style knows no state. */
export const usualState: FeatureState = { strength: 1, selected: false };

/** Strength of the other tracks of the selected one's series. */
const beside = 0.25;
/** Strength of marks that step back. */
const fadedMark = 0.55;

const isUnusual = ([, { strength, selected }]: [unknown, FeatureState]): boolean => strength < 1 || selected;

/** How features stand that do not stand as usual, of the layers that are laid out. */
export function featureStates(
  atlas: Atlas,
  choices: ShowingChoices,
  meant: Meant,
  { laidOut }: Pick<MapState, 'laidOut'>,
): Map<FeatureId, FeatureState> {
  const isShown = shownOnMap(atlas, choices);
  const parted = partedSeries(atlas.features, isShown);
  const strengthOf = ({ id, lane }: Feature): number => {
    if (meant.series !== null && id !== meant.select && (lane?.series ?? id) === meant.series) return beside;
    return keepsStrength(meant, id) ? 1 : faded;
  };
  const states = atlas.features
    .filter(({ layer, shape }) => shape !== null && laidOut.includes(layer))
    .map((feature): [FeatureId, FeatureState] => [
      feature.id,
      {
        strength: isShown(feature) && !parted.has(feature.id) ? strengthOf(feature) : 0,
        selected: feature.id === meant.select,
      },
    ]);
  return new Map(states.filter(isUnusual));
}

/** How the marks of events stand that do not stand as usual: as the foremost of their events, or of the places these were at. */
export function markStates(
  marks: FeatureCollection<Point, MarkProperties>,
  meant: Meant,
): Map<string, FeatureState> {
  const { select, narrowed } = meant;
  const states = marks.features.map(({ properties }): [string, FeatureState] => {
    const events = eventsOfMark(properties.ids);
    const selected = select !== null && events.includes(select);
    const isAbout =
      select === null
        ? narrowed === null || events.some((event) => narrowed.has(event))
        : selected || eventsOfMark(properties.places).includes(select);
    return [properties.id, { strength: isAbout ? 1 : fadedMark, selected }];
  });
  return new Map(states.filter(isUnusual));
}
