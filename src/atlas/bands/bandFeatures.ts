import type { Feature as GeoJsonFeature } from 'geojson';
import type { BandProperties, Feature } from '../model/feature.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { FeatureId } from '../model/ids.ts';
import { isEvent, isWater } from '../model/kinds.ts';
import { bandId } from './bandId.ts';
import { edgeBands } from './edgeBands.ts';

/** The bands of all areas that events without an edge of their own are drawn in, each area's once. */
export function bandFeatures(
  features: readonly Feature[],
  geometries: ReadonlyMap<FeatureId, MapGeometry>,
): GeoJsonFeature<MapGeometry, BandProperties>[] {
  const wanted = new Set(features.flatMap(({ edges = [] }) => edges));
  return features.flatMap(({ id, kind, open, isIslands }) => {
    const area = geometries.get(id);
    if (!wanted.has(id) || area === undefined) return [];
    const ground = isIslands ? 'coast' : isWater(kind) || isEvent(kind) ? 'water' : 'land';
    const steps = edgeBands(area, { open, ground }).map((geometry, step) => ({
      type: 'Feature' as const,
      properties: { id: bandId(id), step, isLand: ground === 'land' },
      geometry,
    }));
    // The widest lies below, so that along the limit the first tone has the last word.
    return steps.toReversed();
  });
}
