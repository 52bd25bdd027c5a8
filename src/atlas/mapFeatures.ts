import type { FeatureCollection, Feature as GeoJsonFeature } from 'geojson';
import { bandFeatures } from './bands/bandFeatures.ts';
import { coarseArea } from './geometry/coarseArea.ts';
import { leaderOf } from './leader.ts';
import type { BandProperties, Feature, LeaderProperties, MapFeatureProperties } from './model/feature.ts';
import type { MapGeometry } from './model/geometry.ts';
import type { FeatureId } from './model/ids.ts';
import { ribbonOf, trackFeatures } from './tracks/trackFeatures.ts';

/** An event in the whole of a named sea or country has no edge of its own: its place's need not be sent twice. */
const isCopyOfPlaces = ({ shape, basis, at }: Feature): boolean =>
  shape === 'area' && basis === 'named' && at.length > 0;

/**
 * Degrees that an area's outline may stray by. A copy of a place has its sign and a band of its own. A named area's edge is
 * the chart's own coast, drawn from finer data; its tint, while it is pointed at, ends within 440 m of it.
 */
const tolerance = { copy: 0.12, named: 0.004 };

/** The area as the map needs it: exact where its edge is drawn. */
function drawnShape(feature: Feature, exact: MapGeometry): MapGeometry {
  if (isCopyOfPlaces(feature)) return coarseArea(exact, tolerance.copy);
  const isEdgeless = feature.shape === 'area' && (feature.basis ?? 'named') === 'named';
  return isEdgeless ? coarseArea(exact, tolerance.named) : exact;
}

type Drawn = GeoJsonFeature<MapGeometry, MapFeatureProperties | LeaderProperties>;

/** Everything that is drawn, in draw order of the layers as given, with what the map needs to know of it and no more. */
export function mapFeatures(
  features: Feature[],
  geometries: Map<FeatureId, MapGeometry>,
): FeatureCollection<MapGeometry, MapFeatureProperties | BandProperties | LeaderProperties> {
  const drawn = features.flatMap((feature): Drawn[] => {
    const { id, layer, symbol, basis = 'named', actors, kind, rank } = feature;
    const exact = geometries.get(id);
    // A series is drawn by its tracks, not by the areas it was said to be in.
    if (exact === undefined || feature.tracks) return [];
    const geometry = drawnShape(feature, exact);
    const properties = { id, layer, symbol, basis, side: actors[0] ?? '', kind, rank };
    const leader = leaderOf(feature, properties);
    if (symbol === 'track') return [...trackFeatures(feature, properties, exact), ...leader];
    return [{ type: 'Feature', properties, geometry }, ...leader];
  });
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  const ribbons = features.flatMap((series) =>
    ribbonOf(series, byId, geometries).flatMap((ribbon): Drawn[] => [
      ribbon,
      ...leaderOf(series, ribbon.properties),
    ]),
  );
  return {
    type: 'FeatureCollection',
    features: [...bandFeatures(features, geometries), ...drawn, ...ribbons],
  };
}
