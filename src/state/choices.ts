import type { Atlas } from '../atlas/model/atlas.ts';
import { type Feature, type Standing, standings } from '../atlas/model/feature.ts';
import type { DocumentId, FeatureId, LayerId, PassageId, SpeakerId, TourId } from '../atlas/model/ids.ts';
import { type BaseId, bases } from '../layers/bases.ts';
import type { Camera } from './camera.ts';
import type { Comparison } from './comparison.ts';
import type { RulerPoint } from './ruler.ts';
import { type TableFilter, usualTable } from './tableFilter.ts';
import { type TimeWindow, windowShowing } from './timeWindow.ts';

/** What fills the stage: the map, or the table of who speaks of what. */
type View = 'map' | 'voices';

/** How the globe is laid flat, or not. */
type Projection = 'mercator' | 'globe';

/** All that a reader has chosen: what a link restores, and nothing else. */
export interface Choices {
  /** The feature whose panel is open. */
  select: FeatureId | null;
  /** Whose passages alone the feature's panel shows: a speaker, or a document for its author. Null: everyone's. */
  voice: SpeakerId | DocumentId | null;
  /** The open document. */
  read: DocumentId | null;
  /** The passage of the open document that is shown; null without a document. */
  passage: PassageId | null;
  /** The open guided reading. */
  tour: TourId | null;
  /** Its step, from 1; null without a tour. */
  step: number | null;
  /** Visible layers in the atlas's order. Orientation layers are no choice and never stand here. */
  layers: readonly LayerId[];
  /** Features switched off one by one, in the atlas's order. */
  hidden: readonly FeatureId[];
  /** How the words must put an event for it to be shown; what is no event shows whatever is chosen. */
  standing: readonly Standing[];
  base: BaseId;
  projection: Projection;
  view: View;
  /** What stands in the table of who says what. */
  table: TableFilter;
  /** What is set against what; null for nothing. */
  compare: Comparison | null;
  /** What the reader measures along; null while the ruler is put away. */
  ruler: readonly RulerPoint[] | null;
  /** True in a frame on another page: map and panel only. */
  embed: boolean;
  /** The days whose features are shown; null for all dates. What is selected or undated shows in any window. */
  time: TimeWindow | null;
  /** Language code of the names shown first. */
  lang: string;
  /** Null: as the page opens, that is the selected feature fitted, or the atlas's first view. */
  at: Camera | null;
  /** The newest change of meaning when the link was made, by its id, or in older links by its day; null for a link that names none. */
  data: string | null;
}

/** The layers a reader can switch, in draw order. */
export function switchableLayers(atlas: Atlas): LayerId[] {
  return atlas.layers.filter((layer) => layer.role !== 'orientation').map((layer) => layer.id);
}

/** What the page shows when its link names nothing. */
export function defaultChoices(atlas: Atlas): Choices {
  const on = new Set(atlas.layers.filter((layer) => layer.on).map((layer) => layer.id));
  return {
    select: null,
    voice: null,
    read: null,
    passage: null,
    tour: null,
    step: null,
    layers: switchableLayers(atlas).filter((id) => on.has(id)),
    hidden: [],
    standing: standings,
    base: bases[0].id,
    projection: 'mercator',
    view: 'map',
    table: usualTable,
    compare: null,
    ruler: null,
    embed: false,
    time: null,
    lang: atlas.languages[0]?.code ?? 'en',
    at: null,
    data: null,
  };
}

/** The same choices with the selected feature's own layer and mark switched on: what is open is also on the map. */
export function withSelectionShown(atlas: Atlas, choices: Choices): Choices {
  const selected: Feature | undefined = atlas.features.find((feature) => feature.id === choices.select);
  if (!selected) return choices;
  const order = switchableLayers(atlas);
  return {
    ...choices,
    layers: order.filter((id) => id === selected.layer || choices.layers.includes(id)),
    hidden: choices.hidden.filter((id) => id !== selected.id),
  };
}

/** As `withSelectionShown`, with the time window moved to where the selected feature lies: it was just selected. */
export function withSelectionInTime(atlas: Atlas, choices: Choices): Choices {
  const selected = atlas.features.find((feature) => feature.id === choices.select);
  return {
    ...withSelectionShown(atlas, choices),
    time: windowShowing(atlas, choices.time, selected),
  };
}
