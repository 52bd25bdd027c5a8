import type { Feature } from 'geojson';
import type { Atlas } from '../../atlas/model/atlas.ts';
import { defaultChoices } from '../../state/choices.ts';
import { bandStates } from '../bandStates.ts';
import { basemapSource } from '../baseStyle.ts';
import { firstView } from '../fit.ts';
import { mapState } from '../globalState.ts';
import { graticule } from '../graticule.ts';
import { mapStyle } from '../mapStyle.ts';
import { meantBy } from '../meant.ts';
import { type StaticPicture, type StaticView, styleSvg } from './styleSvg.ts';

/** The zoom of the first view on a screen of usual size: widths and what is left out go by it. */
const usualZoom = 3.4;

/** What the chart is drawn from, see `StaticView`, of the basemap's layers by name. */
export const baseData = (layers: Readonly<Record<string, readonly Feature[]>>): StaticView['data'] => ({
  ...Object.fromEntries(
    Object.entries(layers).map(([name, features]) => [`${basemapSource}/${name}`, features]),
  ),
  graticule: graticule().features,
});

/** The first view, see `styleSvg`: of what the map draws, and the basemap's layers by name. */
export function firstPicture(
  atlas: Atlas,
  drawn: readonly Feature[],
  base: Readonly<Record<string, readonly Feature[]>>,
): StaticPicture {
  const choices = defaultChoices(atlas);
  return styleSvg({
    style: mapStyle(atlas, '', {}, '', choices),
    data: { ...baseData(base), features: drawn },
    state: { ...mapState(atlas, choices), rings: '' },
    featureStates: bandStates(atlas, choices, meantBy(atlas, choices)),
    box: firstView(atlas),
    zoom: usualZoom,
    long: 760,
  });
}
