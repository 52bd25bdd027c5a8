import type { Feature as GeoJsonFeature, LineString, Point } from 'geojson';
import { linesOf } from '../geometry/parts.ts';
import type { Feature, MapFeatureProperties } from '../model/feature.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { FeatureId } from '../model/ids.ts';
import { directionsOf, laneOf } from './lane.ts';
import { longestOf } from './series.ts';

type Drawn<Geometry extends MapGeometry> = GeoJsonFeature<Geometry, MapFeatureProperties>;

/** A track as the map draws it: its line, in its lane where it has one, and a point in the middle of each leg. */
export function trackFeatures(
  { lane }: Pick<Feature, 'lane'>,
  properties: MapFeatureProperties,
  geometry: MapGeometry,
): Drawn<MapGeometry>[] {
  const told: MapFeatureProperties = lane
    ? { ...properties, series: lane.series, age: lane.lane / (lane.of - 1) }
    : properties;
  const lines = linesOf(geometry).map((line) => (lane ? laneOf(line, lane.lane) : line));
  const arrows = lines.flatMap(directionsOf).map(
    ({ at, course }): Drawn<Point> => ({
      type: 'Feature',
      properties: { ...told, course },
      geometry: { type: 'Point', coordinates: at },
    }),
  );
  return [
    { type: 'Feature', properties: told, geometry: { type: 'MultiLineString', coordinates: lines } },
    ...arrows,
  ];
}

/**
 * The one line that stands for all tracks of a series from afar: the longest of them. It is there while any of them may be, and known no better than they are.
 */
export function ribbonOf(
  series: Feature,
  byId: ReadonlyMap<FeatureId, Feature>,
  geometries: ReadonlyMap<FeatureId, MapGeometry>,
): Drawn<LineString>[] {
  const tracks = (series.tracks ?? []).flatMap((id) => byId.get(id) ?? []);
  const longest = longestOf(series.tracks ?? [], byId);
  const geometry = longest && geometries.get(longest.id);
  if (!longest || !geometry) return [];
  return [
    {
      type: 'Feature',
      properties: {
        id: series.id,
        layer: series.layer,
        symbol: 'track',
        basis: longest.basis ?? 'named',
        side: series.actors[0] ?? '',
        kind: series.kind,
        rank: series.rank,
        series: series.id,
        ids: `|${[series, ...tracks].map(({ id }) => id).join('|')}|`,
      },
      geometry: { type: 'LineString', coordinates: linesOf(geometry).flat() },
    },
  ];
}
