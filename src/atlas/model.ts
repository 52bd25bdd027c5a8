/**
 * The words of the project: what an atlas is made of. Types only; every other folder speaks of these.
 *
 * Units: longitudes and latitudes are degrees on WGS 84, longitude first (RFC 7946); lengths are
 * kilometres, areas square kilometres; positions in a source text are Unicode code points.
 */
import type { Geometry } from 'geojson';

/** Longitude, latitude. */
export type LngLat = [number, number];
/** West, south, east, north. West is greater than east where the box crosses the antimeridian (RFC 7946 §5.2). */
export type BBox = [number, number, number, number];

/** A frozen slug of `[a-z0-9-]`: part of public links, never reused. */
export type FeatureId = string;
export type LayerId = string;
export type DocumentId = string;
export type SpeakerId = string;
export type SideId = string;
/** `p` and a number, unique within its document and kept by the lock when the passage is extended. */
export type PassageId = string;

/** How the shape of a feature is known. Each is drawn differently and says so in its panel. */
export type Basis = 'stated' | 'derived' | 'named' | 'schematic';

/** How a feature is drawn: each symbol is one file in `src/layers/`. */
export type SymbolId =
  | 'exercise-area'
  | 'air-zone'
  | 'named-area'
  | 'track'
  | 'flow'
  | 'event-point'
  | 'place-point'
  | 'place-label'
  | 'measure';

/** One name and who uses it. `by` is left out where nobody contests the name. */
export interface NameUse {
  name: string;
  by?: string;
}

/** A reference outside the five documents: where a geometry or a differing report was taken from. */
export interface SourceReference {
  id: string;
  title: string;
  publisher?: string;
  date?: string;
  url?: string;
}

/** What an outside report says where it differs from the documents. No verdict on which is right. */
export interface OtherReport {
  says: string;
  sources: string[];
}

/** A passage that speaks of a feature: directly, or of an event at it (`via`). */
export interface Mention {
  document: DocumentId;
  passage: PassageId;
  via?: FeatureId;
  /** Whose words the passage holds; without a speaker, the author's. */
  speaker?: SpeakerId;
  mode: VoiceMode;
}

/** One thing the map speaks of: placed, or unlocated with its reason. Without geometry; see `MapFeatureProperties`. */
export interface Feature {
  id: FeatureId;
  aliases: FeatureId[];
  layer: LayerId;
  symbol: SymbolId;
  title: string;
  /** Names by language code; the first is shown first. Empty where only the title is known. */
  names: Record<string, NameUse[]>;
  kind: string;
  /** EDTF (ISO 8601-2), level 1. */
  when?: string;
  actors: SideId[];
  basis?: Basis;
  method?: string;
  toleranceKm?: number;
  /** What the shape was built from: check keys such as `measure:a..b`, or source ids. */
  from: string[];
  sources: SourceReference[];
  status?: string;
  note?: string;
  /** Features this event happened at; its geometry is theirs. */
  at: FeatureId[];
  partOf?: FeatureId;
  /** Why this stands in the list only. */
  unlocated?: string;
  /** Why no passage is quoted for it. */
  unquoted?: string;
  reports: OtherReport[];
  shape: 'point' | 'line' | 'area' | null;
  bbox: BBox | null;
  /** Where its label and its place in small maps stand: inside the shape. */
  anchor: LngLat | null;
  areaKm2?: number;
  lengthKm?: number;
  /** 1 (shown first) to 5 (only when zoomed in): for labels. */
  rank: number;
  mentions: Mention[];
  checks: CheckId[];
}

/** What the map gets of a feature: no free text, nothing it would have to serialise in vain. */
export interface MapFeatureProperties {
  id: FeatureId;
  layer: LayerId;
  symbol: SymbolId;
  basis: Basis;
  /** First actor, or `''`. */
  side: SideId | '';
  kind: string;
  rank: number;
}
export type MapGeometry = Exclude<Geometry, { type: 'GeometryCollection' }>;

/** A party: who takes part. Colours come from `geo/atlas.json`. */
export interface Side {
  id: SideId;
  name: string;
  colour: string;
  colourNight: string;
}

export interface Speaker {
  id: SpeakerId;
  name: string;
  /** At the time of speaking. */
  role?: string;
  organisation?: string;
  country?: string;
}

/** A layer a reader can switch: one file of `geo/layers/`. */
export interface AtlasLayer {
  id: LayerId;
  title: string;
  group: string;
  description?: string;
  /** Shown unless the reader says otherwise. */
  on: boolean;
  /** `orientation` layers only label the chart: not in the list, not in the URL. */
  role: 'content' | 'orientation' | 'checks';
}

export interface LayerGroup {
  id: string;
  title: string;
}

export interface Language {
  code: string;
  /** In the language itself. */
  name: string;
}

/** Bibliographic data in CSL terms, and how each statement is known. */
export interface DocumentSummary {
  id: DocumentId;
  title: string;
  /** Said when the title is not the source's own. */
  titleNote?: string;
  author: { literal: string }[];
  publisher?: string;
  containerTitle?: string;
  /** EDTF. */
  issued: string;
  issuedNote: string;
  url?: string;
  language: string;
  rights: string;
  /** What to know about the text before quoting it. */
  quality?: string;
  /** Shown with every quotation, where the wording is not the original's. */
  wordingNote?: string;
  sourceFile: string;
  sourceSha256: string;
  /** Code points of the stored text, and how many of them are quoted here. */
  sourceLength: number;
  quotedLength: number;
  passageCount: number;
}

export type VoiceMode = 'author' | 'quoted' | 'paraphrased' | 'reported';

/** Whose words a passage holds. Without a speaker they are the author's own. */
export interface Voice {
  mode: VoiceMode;
  speaker?: SpeakerId;
  /** The rest of the attribution line, such as “quoted on Voice of Russia”. */
  detail?: string;
}

/** A run of a passage's or note's text, possibly tied to features or to a check. */
export interface TextRun {
  text: string;
  features?: FeatureId[];
  check?: CheckId;
  /** Operand of a sum, product, …: `term:NAME`. */
  term?: string;
  /** Notes only: an outward link. */
  href?: string;
  /** Code points in the stored file. Passages only; runs with `features` or `check` only. */
  start?: number;
  end?: number;
}

/** One contiguous stretch of the source, one voice. */
export interface Passage {
  type: 'passage';
  id: PassageId;
  runs: TextRun[];
  voice: Voice;
  /** Code points in the stored file, end exclusive. */
  start: number;
  end: number;
  /** 1-based paragraph of the stored text. */
  paragraph: number;
  /** Text of the source right before and after, at most 32 code points. */
  prefix: string;
  suffix: string;
  /** How this passage stands to the one before: touching, in the same paragraph or a next one, or with text left out. */
  gap: 'start' | 'touching' | 'new-paragraph' | 'omitted';
  /** Line in `geo/documents/*.md`. */
  line: number;
}

/** A heading of the source, checked against it like a passage. */
export interface SourceHeading {
  type: 'heading';
  text: string;
  start: number;
  end: number;
  /** As for a passage: whether text is left out before it. */
  gap?: Passage['gap'];
}

/** The editor's words, never the source's. */
export interface EditorsNote {
  type: 'note';
  runs: TextRun[];
}

export interface AtlasDocument extends DocumentSummary {
  blocks: (Passage | SourceHeading | EditorsNote)[];
}

/** `measure:a..b`, `overlap:a..b`, `duration:a`, `sum:name`, … — unique per passage occurrence by a `#n` suffix. */
export type CheckId = string;

/** `used`: the shape was drawn from this very figure, so it confirms nothing. */
export type Verdict = 'holds' | 'differs' | 'undecided' | 'used';

export type CheckKind =
  | 'measure'
  | 'overlap'
  | 'duration'
  | 'weekday'
  | 'interval'
  | 'sum'
  | 'product'
  | 'ratio'
  | 'count'
  | 'together'
  | 'convert'
  | 'change';

/** A figure with its unit as text, such as `47` `km`; `low`..`high` is what rounding or tolerance allows. */
export interface Quantity {
  value: number;
  unit: string;
  low: number;
  high: number;
}

/** A further value a reader may want beside the one computed, with what was measured. */
export interface Alternative {
  label: string;
  quantity: Quantity;
}

/** What the text states, what the atlas gives, and how the two stand. */
export interface Check {
  id: CheckId;
  kind: CheckKind;
  document: DocumentId;
  passage: PassageId;
  /** The words of the text that state the figure. */
  words: string;
  features: FeatureId[];
  stated: Quantity | null;
  computed: Quantity | null;
  verdict: Verdict;
  /** One or two plain sentences: how it was computed and why this verdict. */
  explanation: string;
  alternatives: Alternative[];
  /** `measure` only: feature id of the line drawn on the map. */
  line?: FeatureId;
}

/** Everything the page knows at first; documents' texts follow when asked for. */
export interface Atlas {
  title: string;
  tagline: string;
  /** First view. */
  view: { center: LngLat; zoom: number };
  /** Where the base chart is drawn in full detail. */
  extent: BBox;
  languages: Language[];
  sides: Side[];
  groups: LayerGroup[];
  /** In draw order, first at the bottom. */
  layers: AtlasLayer[];
  features: Feature[];
  documents: DocumentSummary[];
  speakers: Speaker[];
  checks: Check[];
  /** Plain statement shown beside the map: that a drawn line is no judgement, for one. */
  statements: string[];
  /** Short hash of everything in `geo/`: names the data's version. */
  dataVersion: string;
}

/** Something wrong with the data: what, where, and what to do. */
export interface Problem {
  severity: 'error' | 'warning';
  /** Relative to the folder that was read. */
  file: string;
  /** 1-based. */
  line?: number;
  /** 0-based place in the collection. */
  featureIndex?: number;
  featureId?: string;
  /** Rule's name, such as `ring-closed`. */
  rule: string;
  message: string;
}

/** What the atlas asks of the base data: land to cut seas with, outlines to stand for islands and countries. */
export interface BaseData {
  /** The outline of the island that holds the point, or null. */
  islandAt(point: LngLat): MapGeometry | null;
  /** The outline of the country that holds the point, or null. */
  countryAt(point: LngLat): MapGeometry | null;
  /** The area without its land. */
  withoutLand(area: MapGeometry): MapGeometry;
}
