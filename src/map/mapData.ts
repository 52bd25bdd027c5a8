import type { Atlas } from '../atlas/model/atlas.ts';
import { sourceNames } from '../layers/symbol.ts';
import type { DrawnChoices } from '../state/drawnChoices.ts';
import { comparisonBadges } from './comparisonBadges.ts';
import { mapLabels } from './labels.ts';
import { eventMarks } from './marks.ts';
import type { Meant } from './meant.ts';
import { placeSpots } from './placeSpots.ts';
import { shownLabels } from './shownLabels.ts';
import type { Keyed } from './sourceData.ts';

/** The sources that hold what is shown and nothing else: signs and names take room from each other. */
export const shownSources = [
  sourceNames.marks,
  sourceNames.badges,
  sourceNames.labels,
  sourceNames.namesAlong,
] as const;

/** What each of them holds. */
export type MapData = Readonly<Record<(typeof shownSources)[number], readonly Keyed[]>>;

/** The signs and names that the map shows for these choices; `marks` where they are known already. */
export function mapData(
  atlas: Atlas,
  choices: DrawnChoices,
  meant: Pick<Meant, 'select' | 'related'>,
  marks = eventMarks(atlas, choices),
): MapData {
  const { points, lines } = shownLabels(mapLabels(atlas, choices.lang), atlas, choices, meant);
  return {
    marks: [...marks.features, ...placeSpots(atlas, choices)] as Keyed[],
    badges: comparisonBadges(atlas, choices).features as Keyed[],
    labels: points.features as Keyed[],
    'names-along': lines.features as Keyed[],
  };
}
