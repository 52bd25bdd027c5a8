import type { Feature as GeoJsonFeature, LineString } from 'geojson';
import { nearestOfLines } from './geometry/jts.ts';
import { fromPlane, toPlane } from './geometry/mercator.ts';
import { linesOf, polygonsOf } from './geometry/parts.ts';
import type { Feature, LeaderProperties, MapFeatureProperties } from './model/feature.ts';
import type { LngLat, MapGeometry } from './model/geometry.ts';
import type { FeatureId } from './model/ids.ts';
import { longestOf } from './tracks/series.ts';

/** The point of these lines that is nearest to a place, on the screen. */
function nearestOf(lines: readonly LngLat[][], place: LngLat): LngLat | undefined {
  if (lines.length === 0) return undefined;
  const [, point] = nearestOfLines(
    [[toPlane(place)]],
    lines.map((line) => line.map(toPlane)),
  );
  return point && fromPlane(point);
}

const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** Where the line to a name that stands away begins: at the feature's glyph, else at its edge, its track, or the one that stands for a series. */
function startOf(
  { nameAt, edges, anchor, tracks = [] }: Feature,
  own: MapGeometry | undefined,
  longest: (tracks: readonly FeatureId[]) => MapGeometry | undefined,
): LngLat | undefined {
  if (!nameAt) return undefined;
  if (edges) return anchor ?? undefined;
  const geometry = tracks.length > 0 ? longest(tracks) : own;
  return geometry && nearestOf([...linesOf(geometry), ...polygonsOf(geometry).flat()], nameAt);
}

/** The westernmost position of an area. */
function westOf(geometry: MapGeometry | undefined): LngLat | undefined {
  const [first, ...others] = geometry ? polygonsOf(geometry).flat(2) : [];
  return first && others.reduce((west, place) => (place[0] < west[0] ? place : west), first);
}

/** Tells features whose names stand away from them where the lines to these names begin. */
export function withLeaders<Known extends Feature>(
  features: readonly Known[],
  geometries: ReadonlyMap<FeatureId, MapGeometry>,
): Known[] {
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  const longest = (tracks: readonly FeatureId[]) => geometries.get(longestOf(tracks, byId)?.id ?? '');
  return features.map((feature) => {
    if (!feature.nameAt) return feature;
    const geometry = geometries.get(feature.id);
    return {
      ...feature,
      nameFrom: startOf(feature, geometry, longest)?.map(round) as LngLat,
      nameBeside: feature.edges || feature.tracks ? undefined : westOf(geometry),
    };
  });
}

/** The line from a feature's mark to the name that stands away from it; none for a name at its own spot. */
export function leaderOf(
  { nameAt, nameFrom, nameBeside }: Feature,
  { id, layer, side }: MapFeatureProperties,
): GeoJsonFeature<LineString, LeaderProperties>[] {
  if (!nameAt || !nameFrom) return [];
  return [
    {
      type: 'Feature',
      properties: { id, layer, side, leader: true, ...(nameBeside && { beside: true }) },
      geometry: { type: 'LineString', coordinates: [nameFrom, nameAt] },
    },
  ];
}
