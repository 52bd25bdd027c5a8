import type { LayerSpecification, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { FeatureId } from '../atlas/model/ids.ts';
import { comparisonBadge } from '../layers/comparisonBadge.ts';
import { symbols } from '../layers/list.ts';
import { themeLayers } from '../layers/placeLabel.ts';
import type { Hits } from './chooser.ts';
import { eventsOfMark } from './marks.ts';

/** How far beside a line or spot a click still means it, pixels. */
const reach = 12;

/** The style layers that answer to pointing, by what they draw; those of the base chart and of the selection answer to nothing. */
export function hitLayers(layers: readonly LayerSpecification[]) {
  const lines: string[] = [];
  const found = {
    /** Hit inside only: their fills count, their limits do not. */
    areas: [] as string[],
    /** Lines and spots, with the pixels a pointer may miss them by: asked for at once, as each question goes through all tiles. */
    marks: [
      { reach, layers: lines },
      {
        reach: 2,
        layers: layers.map((layer) => layer.id).filter((id) => id.startsWith(`${comparisonBadge}:`)),
      },
    ],
    names: [] as string[],
    /** Signs of events and names of exercises: pointed at, they are meant, and not what they lie on. */
    meant: Object.values(themeLayers),
  };
  for (const { id, form, isGathered } of symbols) {
    const own = layers.filter((layer) => layer.id.startsWith(`${id}:`));
    const ids = own.map((layer) => layer.id);
    if (form === 'area')
      found.areas.push(...own.filter(({ type }) => type === 'fill').map((fill) => fill.id));
    else if (form === 'name') found.names.push(...ids);
    else lines.push(...ids);
    if (isGathered) found.meant.push(...ids);
  }
  return found;
}

/** Finds what these layers show of features at a point of the map's frame (pixels) and within reach of it: MapLibre finds what it has laid out, seen or not. */
export function hitTestOf(
  map: MapLibreMap,
  { areas, marks, names, meant }: ReturnType<typeof hitLayers>,
  isShown: (id: FeatureId) => boolean,
): (x: number, y: number) => Hits {
  const idsIn = (place: PointLike | [PointLike, PointLike], layers: string[]): FeatureId[] =>
    map
      // Some layers come with what they first draw.
      .queryRenderedFeatures(place, { layers: layers.filter((id) => map.getLayer(id)) })
      .flatMap(({ properties }) => {
        const events = eventsOfMark(properties.ids);
        return events.length > 0 ? events : [String(properties.id)];
      })
      .filter(isShown);
  const themes = Object.values(themeLayers);
  const signs = meant.filter((id) => !themes.includes(id));
  return (x, y) => {
    // The name of a series means the series: its panel has the words, and the way to each of its tracks.
    const named = map.queryRenderedFeatures([x, y], { layers: themes.filter((id) => map.getLayer(id)) });
    const own = [...named.map(({ properties }) => String(properties.id)), ...idsIn([x, y], signs)];
    if (own.length > 0) return { under: own, near: [] };
    return {
      under: idsIn([x, y], [...areas, ...names, ...marks.flatMap(({ layers }) => layers)]),
      near: marks.flatMap(({ reach, layers }) =>
        idsIn(
          [
            [x - reach, y - reach],
            [x + reach, y + reach],
          ],
          layers,
        ),
      ),
    };
  };
}
