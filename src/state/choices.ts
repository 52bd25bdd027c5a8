import type { Atlas } from '../atlas/model/atlas.ts';
import type { Feature } from '../atlas/model/feature.ts';
import type { DocumentId, FeatureId, LayerId, PassageId, SpeakerId, TourId } from '../atlas/model/ids.ts';
import { type BaseId, bases } from '../layers/bases.ts';
import type { Comparison } from './comparison.ts';
import type { RulerPoint } from './ruler.ts';
import { type TimeWindow, windowShowing } from './timeWindow.ts';
import { usualTable, type VoicesTable } from './voicesTable.ts';

/** What fills the stage: the map, or the table of who speaks of what. */
export type View = 'map' | 'voices';

/** How the globe is laid flat, or not. */
export type Projection = 'mercator' | 'globe';

/** Where the reader looks from: degrees, MapLibre's zoom levels; bearing clockwise from north, pitch from straight down. */
export interface Camera {
  lat: number;
  lng: number;
  zoom: number;
  bearing: number;
  pitch: number;
}

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
  base: BaseId;
  projection: Projection;
  view: View;
  /** Order and filter of the table of who says what. */
  table: VoicesTable;
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
}

/** What a camera may be; a link asking for more is brought back to these. */
export const cameraLimits = { lat: 85, minZoom: 0, maxZoom: 14, maxPitch: 60 } as const;

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
  };
}

/** The same choices with the selected feature's own layer and mark switched on: what is open is also on the map. */
export function withSelectionShown(atlas: Atlas, choices: Choices): Choices {
  const selected: Feature | undefined = atlas.features.find((feature) => feature.id === choices.select);
  if (!selected) return choices;
  const order = switchableLayers(atlas);
  const layers = order.filter((id) => id === selected.layer || choices.layers.includes(id));
  return {
    ...choices,
    layers: layers.length === choices.layers.length ? choices.layers : layers,
    hidden: choices.hidden.includes(selected.id)
      ? choices.hidden.filter((id) => id !== selected.id)
      : choices.hidden,
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

/** Rounded to what a link carries (about 10 m, a hundredth of a zoom level) and within `cameraLimits`. */
export function roundCamera(camera: Camera): Camera {
  return {
    lat: rounded(clamp(camera.lat, -cameraLimits.lat, cameraLimits.lat), 4),
    lng: wrapDegrees(rounded(camera.lng, 4)),
    zoom: rounded(clamp(camera.zoom, cameraLimits.minZoom, cameraLimits.maxZoom), 2),
    bearing: wrapDegrees(rounded(camera.bearing, 1)),
    pitch: rounded(clamp(camera.pitch, 0, cameraLimits.maxPitch), 1),
  };
}

/** True where both show the same view, down to what a link carries. */
export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return a === b;
  return (['lat', 'lng', 'zoom', 'bearing', 'pitch'] as const).every((key) => a[key] === b[key]);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Into -180 (exclusive) to 180. Values already there are returned as they are. */
function wrapDegrees(degrees: number): number {
  if (degrees > -180 && degrees <= 180) return degrees;
  const wrapped = rounded(((((degrees + 180) % 360) + 360) % 360) - 180, 4);
  return wrapped === -180 ? 180 : wrapped;
}

/** Never -0, so that equal views are equal values. */
function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  const result = Math.round(value * factor) / factor;
  return result === 0 ? 0 : result;
}
