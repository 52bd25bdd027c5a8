import type { Feature } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { mostlyEmpty } from '../layers/symbol.ts';
import { fileOfLayer } from './own/ownStyle.ts';

const sourceOf = (layer: LayerSpecification) => ('source' in layer ? layer.source : '');

/** The layers that a map begins with: to read the others takes as long, and most visits fill none of their sources. */
export const layersAtFirst = (layers: readonly LayerSpecification[]): LayerSpecification[] =>
  layers.filter((layer) => !mostlyEmpty.includes(sourceOf(layer)));

/** All layers of maps that began with some of them. */
const wholes = new WeakMap<MapLibreMap, readonly LayerSpecification[]>();

/** Has a map that began with `layersAtFirst` of these add those of each other source, in their places, as it is first filled. */
export const addLayersLater = (map: MapLibreMap, layers: readonly LayerSpecification[]): void => {
  wholes.set(map, layers);
};

function addLayersOf(map: MapLibreMap, source: string): void {
  let above = wholes.has(map) ? map.getLayersOrder().find((id) => fileOfLayer(id) !== null) : undefined;
  for (const layer of wholes.get(map)?.toReversed() ?? []) {
    const isThere = map.getLayer(layer.id) !== undefined;
    if (!isThere && sourceOf(layer) !== source) continue;
    if (!isThere) map.addLayer(layer, above);
    above = layer.id;
  }
}

/** The `global-state` property that says whether a source that is mostly empty has something in it. */
export const filledState = (source: string): string => `filled-${source}`;

/** Says whether such a source has something in it: only then are its layers drawn and its tiles made. */
export const tellFilled = (map: MapLibreMap, source: string, isFilled: boolean): void => {
  if (isFilled) addLayersOf(map, source);
  map.setGlobalStateProperty(filledState(source), isFilled);
};

/** A feature as a source can tell it from others. */
export type Keyed<Kind extends Feature = Feature> = Kind & { id: number | string };

/** Keeps what a source holds, of features that each have an id: `first` with the style. */
export function keepSource(map: MapLibreMap, name: string, first: readonly Keyed[] = []) {
  let held: Map<Keyed['id'], Keyed> | null = byId(first);
  let taken: Promise<void> | undefined;
  map.on('webglcontextlost', () => {
    held = null;
  });
  return {
    /** Makes it hold these, and resolves once it does: only tiles where they differ from those before are laid out anew. Nothing while the graphics are lost. */
    hold: async (features: readonly Keyed[]): Promise<void> => {
      const source = map.style && map.getSource<GeoJSONSource>(name);
      if (!source) return;
      const before = held;
      held = byId(features);
      if (before === null) {
        taken = source.setData({ type: 'FeatureCollection', features: [...features] });
        return taken;
      }
      const add = features.filter((feature) => !isSame(before.get(feature.id), feature));
      const remove = [...before.keys()].filter((id) => !held?.has(id));
      if (add.length + remove.length > 0) taken = source.updateData({ add, remove });
      // Asked for the same again, it may still be on its way.
      return taken;
    },
  };
}

const byId = (features: readonly Keyed[]): Map<Keyed['id'], Keyed> =>
  new Map(features.map((feature) => [feature.id, feature]));

/** Whether two features of one id are drawn alike. */
const isSame = (one: Keyed | undefined, other: Keyed): boolean =>
  one === other || (one !== undefined && JSON.stringify(one) === JSON.stringify(other));
