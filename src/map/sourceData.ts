import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';

/** The `global-state` property that says whether a source that is mostly empty has something in it. */
export const filledState = (source: string): string => `filled-${source}`;

/** Says whether such a source has something in it: only then are its layers drawn and its tiles made. */
export const tellFilled = (map: MapLibreMap, source: string, isFilled: boolean): void => {
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
