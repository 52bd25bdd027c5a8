import type { AtlasFile } from './atlasFile.ts';
import type { Change } from './change.ts';
import type { Check, CheckTie } from './check.ts';
import type { DocumentSummary, Speaker } from './document.ts';
import type { Feature, WholeFeature } from './feature.ts';
import type { LayerId } from './ids.ts';
import type { TourSummary } from './tour.ts';

/** A title in other languages, by their codes. */
export type TitleNames = Readonly<Record<string, string>>;

/** A party: who takes part. Colours come from `geo/atlas.json`. */
export type Side = AtlasFile['sides'][number];

/** A layer a reader can switch: one file of `geo/layers/`. */
export type AtlasLayer = AtlasFile['layers'][number];

export type LayerGroup = AtlasFile['groups'][number];

export type Language = AtlasFile['languages'][number];

/** A picture from another host to lay the map on: a deployer's choice. */
export type RemoteBase = NonNullable<AtlasFile['bases']>[number];

/** A place to begin for who comes for the first time. */
export type Beginning = NonNullable<AtlasFile['begin']>[number];

/** What the page knows at first: enough for map, lists and links. The rest follows when it is asked for. */
export interface Atlas extends AtlasFile {
  features: Feature[];
  documents: DocumentSummary[];
  speakers: Speaker[];
  /** Guided readings; their words follow when asked for. */
  tours: TourSummary[];
  checks: CheckTie[];
  /** Id of the newest change of meaning, which a link made now names as its data; null where nothing has changed yet. */
  newestChange: string | null;
  /** Short hash of everything in `geo/`: names the data's version. */
  dataVersion: string;
  /** As long as only what `firstPart` leaves is at hand: how many documents and features there are in all, and of each layer on the map. */
  part?: { documents: number; features: number; drawn: Readonly<Record<LayerId, number>> } | undefined;
}

/** What the atlas says besides, apart from each feature's `FeatureDetails`: fetched after the first view. */
export interface AtlasDetails {
  checks: Check[];
  /** What changed in meaning and when, newest first. */
  changes: Change[];
}

/** An atlas with all that is known: what a build makes of `geo/`. */
export interface WholeAtlas extends Atlas, AtlasDetails {
  features: WholeFeature[];
  checks: Check[];
}
