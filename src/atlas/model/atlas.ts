import type { Change } from './change.ts';
import type { Check, CheckTie } from './check.ts';
import type { DocumentSummary, Speaker } from './document.ts';
import type { Feature, FeatureDetails, WholeFeature } from './feature.ts';
import type { BBox } from './geometry.ts';
import type { FeatureId, LayerId, SideId } from './ids.ts';
import type { TourSummary } from './tour.ts';

/** A title in other languages, by their codes. */
export type TitleNames = Readonly<Record<string, string>>;

/** A party: who takes part. Colours come from `geo/atlas.json`. */
export interface Side {
  id: SideId;
  name: string;
  names?: TitleNames | undefined;
  colour: string;
  colourNight: string;
}

/** Who calls a place by a name of their own, though they take part in no event. */
interface Namer {
  id: string;
  name: string;
  names?: TitleNames | undefined;
}

/** A layer a reader can switch: one file of `geo/layers/`. */
export interface AtlasLayer {
  id: LayerId;
  title: string;
  names?: TitleNames | undefined;
  /** Short titles by language, English among them: for a list in which its group stands beside it. */
  short?: TitleNames | undefined;
  group: string;
  description?: string;
  /** Shown unless the reader says otherwise. */
  on: boolean;
  /** `orientation` layers only label the chart: not in the list, not in the URL. */
  role: 'content' | 'orientation' | 'checks';
  /** Of an `orientation` layer: the layer whose switch is its own too; without one it is always on. */
  with?: LayerId | undefined;
}

export interface LayerGroup {
  id: string;
  title: string;
  names?: TitleNames | undefined;
}

export interface Language {
  code: string;
  /** In the language itself. */
  name: string;
  /** The atlas's tagline, subject and statements in this language; as the atlas has them where they are left out. */
  tagline?: string | undefined;
  subject?: string | undefined;
  statements?: string[] | undefined;
}

/** A picture from another host to lay the map on: a deployer's choice. */
export interface RemoteBase {
  /** Not that of one of the map's own bases. */
  id: string;
  title: string;
  /** Titles by language. */
  names?: Record<string, string> | undefined;
  /** Whose colours marks and text have on it. */
  palette: 'chart' | 'night' | 'seafloor';
  /** Raster tiles: an address with {z}, {x} and {y}, or a PMTiles archive. http or https. */
  url: string;
  /** Whom to name for the picture. */
  attribution: string;
  /** Pixels along a tile's edge; 256 where not given. */
  tileSize?: 256 | 512 | undefined;
  /** Last zoom that has tiles; 22 where not given. */
  maxzoom?: number | undefined;
}

/** A place to begin for who comes for the first time. */
export interface Beginning {
  title: string;
  names?: TitleNames | undefined;
  /** A query of the page's public parameters, with `?`. */
  view: string;
}

/** What the page knows at first: enough for map, lists and links. The rest follows when it is asked for. */
export interface Atlas {
  title: string;
  tagline: string;
  /** What it shows and of which part of the world, in a few words to stand beside the title. */
  subject?: string | undefined;
  /** Who makes it, by the name they go by. */
  makers?: string | undefined;
  /** Where a mistake can be reported: an https or mailto address. */
  contact?: string | undefined;
  /** What the first view shows whole, on a map of any size. */
  view: BBox;
  /** Where the base chart is drawn in full detail. */
  extent: BBox;
  languages: Language[];
  sides: Side[];
  namers?: Namer[] | undefined;
  groups: LayerGroup[];
  /** Bases beside the map's own; none unless a deployer adds them. */
  bases?: RemoteBase[] | undefined;
  /** In draw order, first at the bottom. */
  layers: AtlasLayer[];
  features: Feature[];
  documents: DocumentSummary[];
  speakers: Speaker[];
  /** Guided readings; their words follow when asked for. */
  tours: TourSummary[];
  checks: CheckTie[];
  /** Plain statement shown beside the map: that a drawn line is no judgement, for one. */
  statements: string[];
  /** At most three. */
  begin?: Beginning[];
  /** Id of the newest change of meaning, which a link made now names as its data; null where nothing has changed yet. */
  newestChange: string | null;
  /** Short hash of everything in `geo/`: names the data's version. */
  dataVersion: string;
  /** As long as only what `firstPart` leaves is at hand: how many documents there are in all. */
  part?: { documents: number } | undefined;
}

/** What the atlas says besides: fetched after the first view. */
export interface AtlasDetails {
  features: Readonly<Record<FeatureId, FeatureDetails>>;
  checks: Check[];
  /** What changed in meaning and when, newest first. */
  changes: Change[];
}

/** An atlas with all that is known: what a build makes of `geo/`, and the page when the details have come. */
export interface WholeAtlas extends Atlas, Pick<AtlasDetails, 'checks' | 'changes'> {
  features: WholeFeature[];
  checks: Check[];
}
