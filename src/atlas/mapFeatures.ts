import type { FeatureCollection } from 'geojson';
import type { Feature, FeatureId, MapFeatureProperties, MapGeometry } from './model.ts';

/** Everything that is drawn, in draw order of the layers as given, with what the map needs to know of it and no more. */
export function mapFeatures(
  features: Feature[],
  geometries: Map<FeatureId, MapGeometry>,
): FeatureCollection<MapGeometry, MapFeatureProperties> {
  return {
    type: 'FeatureCollection',
    features: features.flatMap(({ id, layer, symbol, basis = 'named', actors, kind, rank }) => {
      const geometry = geometries.get(id);
      if (geometry === undefined) return [];
      const properties = { id, layer, symbol, basis, side: actors[0] ?? '', kind, rank } as const;
      return [{ type: 'Feature', properties, geometry }];
    }),
  };
}
