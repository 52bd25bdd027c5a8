import type { Atlas, AtlasLayer } from '../atlas/model/atlas.ts';
import { type Feature, standings } from '../atlas/model/feature.ts';
import type { FeatureId, LayerId } from '../atlas/model/ids.ts';
import type { Choices } from './choices.ts';
import { isInWindow } from './timeWindow.ts';

/** The choices that say what the map shows. */
export type ShowingChoices = Pick<Choices, 'layers' | 'hidden' | 'standing' | 'time' | 'select'>;

/** Those choices and no more: within all dates and standings what is selected changes nothing. */
export const showingChoices = ({
  layers,
  hidden,
  standing,
  time,
  select,
}: ShowingChoices): ShowingChoices => ({
  layers,
  hidden,
  standing,
  time,
  select: time || standing.length < standings.length ? select : null,
});

/** Whether the words put a feature in one of the chosen ways; what is no event they put in none. */
export const isTold = (
  feature: Pick<Feature, 'standing'>,
  { standing }: Pick<Choices, 'standing'>,
): boolean => feature.standing === undefined || standing.includes(feature.standing);

/** Whether a feature is among those that the window of time and the choice of standings leave. */
export const isChosen = (
  feature: Pick<Feature, 'span' | 'standing'>,
  choices: Pick<Choices, 'time' | 'standing'>,
): boolean => isInWindow(feature.span, choices.time) && isTold(feature, choices);

export interface ShownOptions {
  /** Only what stands in layers of these roles; as a rule, any. */
  roles?: readonly AtlasLayer['role'][];
  /** True: what has no place counts as if it had one. */
  unlocated?: boolean;
}

/** The layers that are on, in the atlas's order: those chosen, and those that label the chart with them or in any case. */
export const layersOn = ({ layers }: Pick<Atlas, 'layers'>, chosen: readonly LayerId[]): AtlasLayer[] =>
  layers.filter(
    ({ id, role, with: leader }) =>
      (role === 'orientation' && leader === undefined) || chosen.includes(leader ?? id),
  );

/** What neither the time window nor the choice of standings hides ever: the selected feature, and the distances from it to what lies in the window. */
function shownAnyTime(
  { features, checks }: Pick<Atlas, 'features' | 'checks'>,
  { time, select }: Pick<Choices, 'time' | 'select'>,
): FeatureId[] {
  if (select === null) return [];
  const outside = new Set(features.filter(({ span }) => !isInWindow(span, time)).map(({ id }) => id));
  const lines = checks
    .filter((check) => check.features.includes(select))
    .filter((check) => check.features.every((id) => id === select || !outside.has(id)))
    .flatMap(({ line }) => line ?? []);
  return [select, ...lines];
}

/** Whether the map shows a feature: the map's one rule, where it has a place. */
export function shownOnMap(
  atlas: Pick<Atlas, 'layers' | 'features' | 'checks'>,
  choices: ShowingChoices,
  { roles, unlocated = false }: ShownOptions = {},
): (feature: Feature) => boolean {
  const asked = layersOn(atlas, choices.layers).filter(({ role }) => roles?.includes(role) ?? true);
  const layers = new Set(asked.map(({ id }) => id));
  const hidden = new Set(choices.hidden);
  const always = new Set(shownAnyTime(atlas, choices));
  return ({ id, layer, shape, span, standing }) =>
    layers.has(layer) &&
    !hidden.has(id) &&
    (unlocated || shape !== null) &&
    (always.has(id) || isChosen({ span, standing }, choices));
}

/** What the map shows, without the names of the chart. */
export const visibleFeatures = (
  atlas: Pick<Atlas, 'layers' | 'features' | 'checks'>,
  choices: ShowingChoices,
): Feature[] => atlas.features.filter(shownOnMap(atlas, choices, { roles: ['content', 'checks'] }));
