import type { FeatureCollection, Feature as GeoJsonFeature } from 'geojson';
import { bandFeatures } from './bands/bandFeatures.ts';
import { coarseArea } from './geometry/coarseArea.ts';
import type { BandProperties, Feature, MapFeatureProperties } from './model/feature.ts';
import type { MapGeometry } from './model/geometry.ts';
import type { FeatureId } from './model/ids.ts';

/** An event in the whole of a named sea or country has no edge of its own: its place's need not be sent twice. */
const isCopyOfPlaces = ({ shape, basis, at }: Feature): boolean =>
  shape === 'area' && basis === 'named' && at.length > 0;

/** Everything that is drawn, in draw order of the layers as given, with what the map needs to know of it and no more. */
export function mapFeatures(
  features: Feature[],
  geometries: Map<FeatureId, MapGeometry>,
): FeatureCollection<MapGeometry, MapFeatureProperties | BandProperties> {
  const drawn = features.flatMap((feature): GeoJsonFeature<MapGeometry, MapFeatureProperties>[] => {
    const { id, layer, symbol, basis = 'named', actors, kind, rank } = feature;
    const exact = geometries.get(id);
    if (exact === undefined) return [];
    const geometry = isCopyOfPlaces(feature) ? coarseArea(exact) : exact;
    const [start, end] = feature.span ?? [];
    const days = { ...(start != null && { start }), ...(end != null && { end }) };
    const properties = { id, layer, symbol, basis, side: actors[0] ?? '', kind, rank, ...days };
    return [{ type: 'Feature', properties, geometry }];
  });
  return { type: 'FeatureCollection', features: [...bandFeatures(features, geometries), ...drawn] };
}
