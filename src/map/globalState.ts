import type { Atlas } from '../atlas/model/atlas.ts';
import type { FeatureId, LayerId } from '../atlas/model/ids.ts';
import { type BaseId, baseOf, type LookId } from '../layers/bases.ts';
import type { Choices } from '../state/choices.ts';
import { isTold, layersOn, shownAnyTime } from '../state/shownOnMap.ts';
import { narrowedTo } from './narrowedTo.ts';

/** The reader's choices as the style's expressions read them (`["global-state", …]`). */
export interface MapState {
  layers: readonly LayerId[];
  /** Switched off one by one, or put in words as the reader does not want to see. */
  hidden: readonly FeatureId[];
  /** `''` for none: expressions compare text with text. */
  select: FeatureId | '';
  /** Features that do not step back while that one is selected. */
  related: readonly FeatureId[];
  /** The series of the selected track; `''` for none. */
  series: FeatureId | '';
  /** The base whose colours everything has. */
  base: LookId;
  /** The base chosen, whose picture is shown where it has one. */
  picture: BaseId;
  lang: string;
  /** Whether something is compared or searched for, and what that is about: the rest steps back. */
  narrowed: boolean;
  narrowedTo: readonly FeatureId[];
  /** First and last day of the time window, in days since 1970-01-01; null where it is open. */
  from: number | null;
  to: number | null;
  /** What shows in any window. */
  anyTime: readonly FeatureId[];
}

/** What the map is to show. The layers that only label the chart are always on. */
export function mapState(
  atlas: Atlas,
  choices: Choices,
  found: readonly FeatureId[] | null = null,
): MapState {
  const { layers, hidden, select, base, lang, time } = choices;
  const narrowed = narrowedTo(atlas, choices, found);
  const related = select === null ? [] : relatedTo(atlas, select);
  const { from, to } = time ?? { from: null, to: null };
  return {
    layers: layersOn(atlas, layers).map(({ id }) => id),
    hidden: [...hidden, ...untold(atlas, choices)],
    select: select ?? '',
    related,
    series: atlas.features.find(({ id }) => id === select)?.lane?.series ?? '',
    base: baseOf(base, atlas).look,
    picture: base,
    lang,
    narrowed: narrowed !== null,
    narrowedTo: [...(narrowed ?? [])],
    from,
    to,
    anyTime: shownAnyTime(atlas, choices),
  };
}

/** Where an event happened and what happened at a place; what a feature is compared with, and the lines measured. */
function relatedTo(atlas: Atlas, id: FeatureId): FeatureId[] {
  const related = new Set<FeatureId>();
  for (const feature of atlas.features) {
    const touches = feature.id === id || feature.at.includes(id) || feature.partOf === id;
    if (feature.id === id) for (const place of [...feature.at, feature.partOf]) if (place) related.add(place);
    if (touches) related.add(feature.id);
  }
  for (const { features, line } of atlas.checks) {
    if (!features.includes(id) && line !== id) continue;
    for (const other of [...features, line]) if (other) related.add(other);
  }
  related.delete(id);
  return [...related];
}

/** What the choice of standings hides: never what is selected. */
const untold = ({ features }: Atlas, choices: Choices): FeatureId[] =>
  features
    .filter((feature) => feature.id !== choices.select && !isTold(feature, choices))
    .map(({ id }) => id);
