import type { z } from 'zod';
import type { VoiceMode } from './document.ts';
import type { nameUse, otherReport, sourceReference } from './fields.ts';
import type { BBox, LngLat } from './geometry.ts';
import type { CheckId, DocumentId, FeatureId, LayerId, PassageId, SideId, SpeakerId } from './ids.ts';
import type { SymbolId } from './kinds.ts';

/** How the shape of a feature is known, the surest first. Each is drawn differently and says so in its panel. */
export const everyBasis = ['stated', 'derived', 'named', 'schematic'] as const;
export type Basis = (typeof everyBasis)[number];

/**
 * What the words make of an event, the surest first: that it took place, that it is to come, that it is as somebody says,
 * or that it might be.
 */
export const standings = ['happened', 'announced', 'claimed', 'hypothetical'] as const;

/** See `standings`. */
export type Standing = (typeof standings)[number];

/** A name and who uses it. */
export type NameUse = z.output<typeof nameUse>;
/** Where a shape or fact is from. */
export type SourceReference = z.output<typeof sourceReference>;
/** What a report outside the documents says of a feature. */
export type OtherReport = z.output<typeof otherReport>;

/** Text of the editor by language, in English at least. */
export type Words = Readonly<Record<string, string>> & { readonly en: string };

/** A passage that speaks of a feature: directly, or of an event at it (`via`). */
export interface Mention {
  document: DocumentId;
  passage: PassageId;
  via?: FeatureId;
  /** Whose words the passage holds; without a speaker, the author's. */
  speaker?: SpeakerId;
  mode: VoiceMode;
  /** The one that says most of the feature, where that is not the first. */
  leads?: true;
}

/** First and last day that a date may mean, both counted, in days since 1970-01-01; null where that end is open or unknown. */
export type DaySpan = readonly [first: number | null, last: number | null];

/** `day`: each end is known to the day; `coarse`: the event lies somewhere in its span, or has no end. */
export type DatePrecision = 'day' | 'coarse';

/** A track's place among those of its series, which share their way. */
interface Lane {
  series: FeatureId;
  /** From 0, by time, of so many. */
  lane: number;
  of: number;
  /** Which part of the series it is, or belongs to, from 1. */
  number: number;
  /** The northern end of its way, as it is drawn. */
  turn: LngLat;
}

/** One thing the map speaks of, as the page's first view needs it: placed, or unlocated with its reason. Without geometry; see `MapFeatureProperties`. */
export interface Feature {
  id: FeatureId;
  aliases: FeatureId[];
  layer: LayerId;
  symbol: SymbolId;
  title: string;
  /** Names by language code; the first is shown first. Empty where only the title is known. */
  names: Record<string, NameUse[]>;
  /** What the map calls an event, by language, without its year unless that is part of the name. */
  short?: Record<string, string>;
  kind: string;
  /** Of events, and of nothing else. */
  standing?: Standing;
  /** EDTF (ISO 8601-2), level 1. */
  when?: string;
  /**
   * What `when` covers, in numbers, and how well it is known: the page reads no EDTF. Both there or both not, but for a
   * measured line: it has the days on which both its ends may be there, of which the first may come after the last.
   */
  span?: DaySpan;
  precision?: DatePrecision;
  actors: SideId[];
  basis?: Basis;
  toleranceKm?: number;
  /** What the shape was built from: check keys such as `measure:a..b`, or source ids. */
  from: string[];
  /** Features this event happened at; its geometry is theirs. */
  at: FeatureId[];
  partOf?: FeatureId;
  /** Whose grouping `partOf` is, in codes as of a name, where it is not everybody’s. */
  partOfBy?: string[] | undefined;
  /** Why this stands in the list only. */
  unlocated?: string;
  shape: 'point' | 'line' | 'area' | null;
  bbox: BBox | null;
  /** Where its label and its place in small maps stand: inside the shape. */
  anchor: LngLat | null;
  /** All its points, of a spot that is several. */
  spots?: LngLat[];
  /** Where its name stands from afar, at the end of a line from its mark, and where on the mark that line begins. */
  nameAt?: LngLat;
  nameFrom?: LngLat | undefined;
  /** The western end of such an area: beside it the name stands without a line where the map is large enough. */
  nameBeside?: LngLat | undefined;
  /** The corner its name stands in, of a zone that is named there. */
  corner?: LngLat | undefined;
  /** True where its area is the outlines of islands: its limit is their coast. */
  isIslands?: true;
  /** Stretches of an area's outline that are the editor's own cut, not a limit of what is named: the mark fades there. */
  open?: LngLat[][] | undefined;
  /** The features whose limits the mark of an event without an edge of its own follows: itself, or the places it is drawn as. */
  edges?: FeatureId[] | undefined;
  /** Where a track runs beside the others of its series. */
  lane?: Lane;
  /** The tracks of a series, by time, and how many parts it has: a part may have several tracks. */
  tracks?: FeatureId[];
  count?: number;
  /** The way of a track, or of the one that stands for a series: no name lies on it. */
  course?: LngLat[][] | undefined;
  /** The line along which its name runs; left out where the name stands at the anchor. */
  along?: LngLat[] | undefined;
  areaKm2?: number;
  lengthKm?: number;
  /** 1 (shown first) to 5 (only when zoomed in): for labels. */
  rank: number;
  /** Every passage that speaks of it, each once. */
  mentions: Mention[];
}

/** What only an open panel says of a feature, and what is taken along. */
export interface FeatureDetails {
  method?: string;
  sources: SourceReference[];
  status?: Words | undefined;
  note?: Words | undefined;
  /** Why no passage is quoted for it. */
  unquoted?: string;
  reports: OtherReport[];
  checks: CheckId[];
}

/** A feature with all that is known of it. */
export interface WholeFeature extends Feature, FeatureDetails {}

/** One tone of the band along the limit of an area without an edge, which events in it share: see `edgeBands`. */
export interface BandProperties {
  /** That of the area, as `bandId` makes it: it is not the area itself. */
  id: string;
  /** From 0, along the limit, inwards. */
  step: number;
  /** Land: on water the band ends where the chart's land begins. */
  isLand: boolean;
}

/** The line from a feature to the name that stands away from it. */
export interface LeaderProperties {
  id: FeatureId;
  layer: LayerId;
  side: SideId | '';
  leader: true;
  /** True where the line is gone on larger maps: the name stands beside its area there. */
  beside?: true;
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
  /** Of a track with a lane: its series, and its age among them, from 0 for the first to 1 for the last. */
  series?: FeatureId;
  age?: number;
  /** Of the one line that stands for a series from afar: its own id and its tracks', between bars. */
  ids?: string;
  /** Of a point on a track: where it leads, degrees by the clock from north. */
  course?: number;
}
