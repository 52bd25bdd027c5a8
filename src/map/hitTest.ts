import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { FeatureId } from '../atlas/model.ts';
import { symbols } from '../layers/list.ts';
import type { Hits } from './chooser.ts';
import { eventsOfMark } from './marks.ts';

/** Features drawn at a point of the map's frame (pixels), or within reach of it. */
export function hitsAt(map: MapLibreMap, x: number, y: number): Hits {
  const layers = drawnLayers(map);
  const under = idsIn(map, [x, y], [...layers.areas, ...layers.marks, ...layers.names]);
  const near = symbols.flatMap(({ id, hitRadius }) => {
    const own = layers.marks.filter((layer) => layer.startsWith(`${id}:`));
    return own.length === 0
      ? []
      : idsIn(
          map,
          [
            [x - hitRadius, y - hitRadius],
            [x + hitRadius, y + hitRadius],
          ],
          own,
        );
  });
  return { under, near };
}

/** The style's layers by what they draw. An area is hit inside, so only its fill counts, never its limit. */
function drawnLayers(map: MapLibreMap): { areas: string[]; marks: string[]; names: string[] } {
  const areas: string[] = [];
  const marks: string[] = [];
  const names: string[] = [];
  for (const layer of map.getStyle().layers) {
    const symbol = symbols.find(({ id }) => layer.id.startsWith(`${id}:`));
    if (!symbol) continue;
    if (symbol.id === 'place-label') names.push(layer.id);
    else if (layer.type === 'fill') areas.push(layer.id);
    else if (!areas.some((area) => area.startsWith(`${symbol.id}:`))) marks.push(layer.id);
  }
  return { areas, marks, names };
}

function idsIn(map: MapLibreMap, place: PointLike | [PointLike, PointLike], layers: string[]): FeatureId[] {
  return map.queryRenderedFeatures(place, { layers }).flatMap(({ properties }) => {
    const events = eventsOfMark(properties.ids);
    return events.length > 0 ? events : [String(properties.id)];
  });
}
