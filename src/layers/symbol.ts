import type { LayerSpecification } from 'maplibre-gl';
import type { Side } from '../atlas/model/atlas.ts';
import type { Basis, Feature } from '../atlas/model/feature.ts';
import type { SideId } from '../atlas/model/ids.ts';
import type { SymbolId } from '../atlas/model/kinds.ts';
import { type BaseId, baseOf } from './bases.ts';
import type { Drawing } from './drawing.ts';
import type { NameLook } from './nameLook.ts';
import type { Palette } from './palette.ts';

/** What a symbol is drawn with: one base's colours and the parties' own. */
export interface Paint {
  /** The map's own base whose colours these are. */
  base: BaseId;
  palette: Palette;
  sides: readonly Side[];
}

/** What tells two marks of one symbol apart; each combination on the map is a line of the legend. */
export interface MarkStyle {
  kind: string;
  basis: Basis;
  side: SideId | '';
}

/** A way to draw features: everything about it is declared in its one file. */
export interface MapSymbol {
  id: SymbolId;
  /** What its features are on the map: shapes to point into, lines or spots to point near, or names only. */
  form: 'area' | 'line' | 'spot' | 'name';
  /** Features of this symbol at one place share one mark, and have no other: see `eventGroups`. */
  isGathered?: boolean;
  /** What the map measured itself: no place, and its name is a figure. */
  isMeasured?: boolean;
  /** How the name of a feature of this kind is set. */
  nameLook(kind: string): NameLook;
  /** How shapes of this symbol may be known; each is drawn differently, also in grey. */
  bases: readonly [Basis, ...Basis[]];
  /** The ways that explain it on the sheet of symbols, side by side; its first where it has none. */
  explainedBy?: readonly [Basis, ...Basis[]];
  /** What of it lies on the water and under the land, bottom first. */
  underLand?(paint: Paint): LayerSpecification[];
  /** Bottom first. Ids are `symbol:part`; a layer reads the source `sourceNames` gives. */
  layers(paint: Paint): LayerSpecification[];
  /** Text that belongs to the marks and is drawn above all marks, of any symbol. */
  text?(paint: Paint): LayerSpecification[];
  /** The legend's picture of a mark, from the same colours, dashes and hatches. */
  swatch(style: MarkStyle, paint: Paint): Drawing;
  /** The pictures that `layers` asks for by `imageName`, by their part. */
  images?: Readonly<Record<string, (style: MarkStyle, paint: Paint) => Drawing>>;
  /** The styles in which these features need a part of `images`, repeats allowed; null for one that is the same for all. Without it, those of the symbol's own features. */
  imageStyles?(part: string, features: readonly Feature[]): (MarkStyle | null)[];
}

/** The sources a style layer may read. */
export const sourceNames = {
  /** Every placed feature of the atlas: GeoJSON, or tiles with one layer of this name. */
  features: 'features',
  /** What stands at a spot: one point for each place that has events, with their number, and the places that are spots. */
  marks: 'marks',
  /** One point for each name on the map. */
  labels: 'labels',
  /** One point for each spot where a comparison tells the sides apart. */
  badges: 'badges',
  /** The lines along which some of these names run. */
  namesAlong: 'names-along',
  /** The shapes of the few features that are pointed at. */
  glow: 'glow',
  /** The shape of the selected feature. */
  selection: 'selection',
  /** The tracks that are left of series of which the map does not show all. */
  parted: 'parted',
  /** The bands of stated distances, once they are asked for. */
  rings: 'rings',
  /** What the reader measures. */
  ruler: 'ruler',
} as const;

/** The sources that are empty most of the time: their layers are drawn, and their tiles made, only while they are not. */
export const mostlyEmpty: readonly string[] = [
  sourceNames.badges,
  sourceNames.glow,
  sourceNames.selection,
  sourceNames.parted,
  sourceNames.rings,
  sourceNames.ruler,
];

/**
 * Sign of a line's offset towards the inside of its area. MapLibre cuts GeoJSON into tiles whose outer rings run
 * clockwise on the screen, whichever way they run in the data, and offsets to the right of a line's direction.
 */
export const inwards = 1;

/** A party's colour on this base, the darker one on light bases; what belongs to no party is drawn in the chart's own magenta. */
export function sideColour(paint: Paint, side: SideId | ''): string {
  const known = paint.sides.find(({ id }) => id === side);
  if (!known) return paint.palette.limit;
  return baseOf(paint.base).colorScheme === 'dark' ? known.colourNight : known.colour;
}

/** Where a party stands in the atlas's order, -1 for none: chooses how its hatching is broken. */
export function sideNumber(paint: Paint, side: SideId | ''): number {
  return paint.sides.findIndex(({ id }) => id === side);
}
