import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { type Drawn, seenFromAfar } from '../../atlas/farFeatures.ts';
import type { Atlas } from '../../atlas/model/atlas.ts';
import { spritePictures } from '../../layers/sprite/spritePictures.ts';
import { defaultChoices } from '../../state/choices.ts';
import { bandStates } from '../bandStates.ts';
import { basemapSource } from '../baseStyle.ts';
import { firstView } from '../fit.ts';
import { mapState } from '../globalState.ts';
import { graticule } from '../graticule.ts';
import type { Box } from '../keepClear.ts';
import { leaderStates } from '../leaders.ts';
import { mapData } from '../mapData.ts';
import { mapStyle } from '../mapStyle.ts';
import { meantBy } from '../meant.ts';
import { styleLayers } from '../styleLayers.ts';
import type { Placed } from './namesSvg.ts';
import type { Size } from './plane.ts';
import { type StaticPicture, type StaticView, styleSvg } from './styleSvg.ts';

/** What the chart is drawn from, see `StaticView`, of the basemap's layers by name. */
export const baseData = (layers: Readonly<Record<string, readonly Feature[]>>): StaticView['data'] => ({
  ...Object.fromEntries(
    Object.entries(layers).map(([name, features]) => [`${basemapSource}/${name}`, features]),
  ),
  graticule: graticule().features,
});

/** A kind of window that has a picture of its own. */
export type WindowKind = 'narrow' | 'wide' | 'large';

/** A window that a picture is drawn for: what the page leaves of it for the map, pixels. */
export interface WindowSpace {
  /** Media query of the windows that take it. */
  media: string;
  frame: Size;
  /** More that larger ones show. */
  beyond: Size;
  /** What of the page's own lies on the map. */
  covered: readonly Box[];
  /** Pixels of the picture for one of these. */
  ratio: number;
}

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });

/** Where the margin stands beside the map; `scale` is the width of its scales. */
const besideMargin = (media: string, frame: Size, beyond: Size, scale: number): WindowSpace => {
  const { width, height } = frame;
  const bases = box(8, height - 133, 122, 125);
  const credit = box(134, height - 39, 96, 31);
  const scales = box(width - scale - 10, height - 49, scale, 39);
  const controls = box(width - 38, 22, 28, 173);
  return { media, frame, beyond, covered: [bases, credit, scales, controls], ratio: 1 };
};

const creditOnPhones = box(8, 568, 158, 16);
const scalesOnPhones = box(272, 543, 108, 39);
const controlsOnPhones = box(341, 264, 44, 269);

/** Phones, here of 390 × 844; windows of 1280 × 800; what a browser leaves of a screen of 1920 × 1080. */
export const windows: Record<WindowKind, WindowSpace> = {
  narrow: {
    media: '(max-width: 45em)',
    frame: { width: 390, height: 592 },
    beyond: { width: 40, height: 40 },
    covered: [creditOnPhones, scalesOnPhones, controlsOnPhones],
    ratio: 2,
  },
  wide: besideMargin(
    '(min-width: 45.01em) and (max-width: 99.99em)',
    { width: 974, height: 703 },
    { width: 90, height: 62 },
    87,
  ),
  large: besideMargin('(min-width: 100em)', { width: 1582, height: 903 }, { width: 40, height: 20 }, 109),
};

/** What the first view is made of: what the map draws, and the basemap's layers by name. */
export interface FirstViewData {
  atlas: Atlas;
  drawn: Drawn;
  base: Readonly<Record<string, readonly Feature[]>>;
}

/** The style of the first view, with its names and signs. */
export const firstStyle = (atlas: Atlas): StyleSpecification =>
  mapStyle(atlas, styleLayers(atlas, []), '', {}, () => '', defaultChoices(atlas));

/** The first view in a window of this kind, see `styleSvg`, with what was placed there; its names are not in it. */
export function firstPicture(
  { atlas, drawn, base }: FirstViewData,
  { frame, beyond }: WindowSpace,
  { names, signs }: Placed,
): StaticPicture {
  const choices = defaultChoices(atlas);
  const meant = meantBy(atlas, choices);
  const named = new Set(names.map(({ id }) => id));
  return styleSvg({
    style: firstStyle(atlas),
    data: {
      ...baseData(base),
      features: seenFromAfar(drawn).features,
      marks: mapData(atlas, choices, meant).marks,
    },
    state: { ...mapState(atlas, choices), rings: '' },
    featureStates: new Map<string, object>([
      ...bandStates(atlas, choices, meant),
      ...leaderStates(atlas, named),
    ]),
    drawings: spritePictures(atlas),
    box: firstView(atlas),
    ...{ frame, beyond, signs },
  });
}
