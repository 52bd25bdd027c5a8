import type { BBox, LngLat } from '../atlas/model/geometry.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import type { BaseId } from '../layers/bases.ts';
import type { Choices } from './choices.ts';
import type { OwnFile, OwnRef } from './ownFiles.ts';

/** Pixels on each side of the map that something else covers. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** A rectangle on the screen, pixels of the map's frame. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How the map is looked at: the part that nothing covers, and where places come to lie. */
export interface Eye {
  frame: Box;
  /** What stands in the middle of the frame. */
  centre: LngLat;
  /** Direction that is up, degrees clockwise from north. */
  bearing: number;
  /** Null for what the globe hides. Longitudes may exceed ±180. */
  project(at: LngLat): { x: number; y: number } | null;
}

/** Features found where the reader pointed (those of own files among them, see `ownId`), the most particular first, and the place in pixels of the map's frame. */
export interface Pointed {
  ids: readonly FeatureId[];
  x: number;
  y: number;
}

/** What the map itself says, in the reader's language. */
export interface MapWords {
  /** What it is called by those who cannot see it, and how it is moved by keys. */
  title: string;
  /** What its scale bars are called. */
  scale: string;
  /** In a frame: how it is moved with a wheel, and with fingers. */
  wheelHint: string;
  touchHint: string;
  /** A length on a scale bar. */
  length(figure: number, unit: 'km' | 'nmi'): string;
  /** An angle on a parallel or a meridian, with the side of the equator or of Greenwich it is on. */
  latitude(angle: string, hemisphere: 'north' | 'south'): string;
  longitude(angle: string, hemisphere: 'east' | 'west'): string;
}

/** What keeps the map from being drawn, or drawn whole. */
export type MapTrouble =
  | { what: 'unavailable'; reason: string }
  /** The browser took its graphics away, and gave none back. */
  | { what: 'lost' }
  /** Null where it is not known what is missing. */
  | { what: 'missing'; part: 'chart' | 'shapes' | 'signs' | null }
  /** The picture of a base. */
  | { what: 'picture'; base: BaseId };

/** The running map: all that panels and page know of it. */
export interface ChartMap {
  /** Draws these choices, from where they look. */
  show(choices: Choices): void;
  /** Looks from where these choices do, which are drawn alike. */
  lookFrom(choices: Choices): void;
  /** What covers it: what is selected is kept clear of that. */
  setPadding(padding: Padding): void;
  setWords(words: MapWords): void;
  /** Lights these features, and puts out the others. */
  light(ids: readonly FeatureId[]): void;
  /** What a search has found: the rest steps back. Null while nothing is searched for. */
  narrow(found: readonly FeatureId[] | null): void;
  /** Draws the bands in which the distances that texts state put a feature; null: none. */
  drawRings(of: FeatureId | null): void;
  /** Draws the reader's own files over the chart, the one feature of them marked that is open. */
  showOwn(files: readonly OwnFile[], open: OwnRef | null): void;
  /** Brings a box into view. */
  fitBox(box: BBox): void;
  /** Brings these features into view, as a reader comes to them in a text. */
  goAlong(ids: readonly FeatureId[]): void;
  /** Gives the focus to the map itself. */
  focus(): void;
  zoomBy(levels: number): void;
  /** Moves the view by a quarter of the map: `x` 1 is east, `y` 1 is south. */
  panBy(x: -1 | 0 | 1, y: -1 | 0 | 1): void;
  showAll(): void;
  /** How the map is looked at now. */
  eye(): Eye;
  /** Tells of every move, and once the map rests or what covers it has changed. Returns the way to stop. */
  onMove(listener: (rests: boolean) => void): () => void;
  /** The map as it stands, with its scale; null where the browser gives no canvas. */
  picture(): HTMLCanvasElement | null;
  destroy(): void;
}
