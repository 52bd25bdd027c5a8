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
import { mapData } from '../mapData.ts';
import { mapStyle } from '../mapStyle.ts';
import { meantBy } from '../meant.ts';
import { type StaticPicture, type StaticView, styleSvg } from './styleSvg.ts';

/** What the chart is drawn from, see `StaticView`, of the basemap's layers by name. */
export const baseData = (layers: Readonly<Record<string, readonly Feature[]>>): StaticView['data'] => ({
  ...Object.fromEntries(
    Object.entries(layers).map(([name, features]) => [`${basemapSource}/${name}`, features]),
  ),
  graticule: graticule().features,
});

/**
 * The windows a picture is drawn for: what the page leaves of one of 1280 × 800 and of a phone of 390 × 844, pixels, and as much
 * beyond as larger ones show. A picture has `ratio` pixels for one of these.
 */
export const windows = {
  wide: { frame: { width: 974, height: 703 }, beyond: { width: 90, height: 62 }, ratio: 1 },
  narrow: { frame: { width: 390, height: 592 }, beyond: { width: 40, height: 40 }, ratio: 2 },
} satisfies Record<string, Pick<StaticView, 'frame' | 'beyond'> & { ratio: number }>;

/** The kinds of windows that have a picture of their own. */
export type WindowKind = keyof typeof windows;

/** The first view in a window of this kind, see `styleSvg`: of what the map draws, and the basemap's layers by name. */
export function firstPicture(
  atlas: Atlas,
  drawn: Drawn,
  base: Readonly<Record<string, readonly Feature[]>>,
  kind: WindowKind,
): StaticPicture {
  const choices = defaultChoices(atlas);
  const meant = meantBy(atlas, choices);
  const { marks } = mapData(atlas, choices, meant);
  return styleSvg({
    style: mapStyle(atlas, '', {}, '', choices),
    data: { ...baseData(base), features: seenFromAfar(drawn).features, marks },
    state: { ...mapState(atlas, choices), rings: '' },
    featureStates: bandStates(atlas, choices, meant),
    drawings: spritePictures(atlas),
    box: firstView(atlas),
    ...windows[kind],
  });
}
