import type { Feature as GeoJsonFeature, MultiPoint } from 'geojson';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { Feature, MapFeatureProperties } from '../atlas/model/feature.ts';
import { placePoint } from '../layers/placePoint.ts';
import { type ShowingChoices, shownOnMap } from '../state/shownOnMap.ts';

/** What of a place that is a spot its mark is drawn from. */
type SpotProperties = Pick<MapFeatureProperties, 'id' | 'symbol' | 'basis' | 'side' | 'kind' | 'rank'>;

/** The places that are spots, where the map shows them: their marks are data, as names keep clear of them. */
export function placeSpots(
  atlas: Atlas,
  choices: ShowingChoices,
): GeoJsonFeature<MultiPoint, SpotProperties>[] {
  const isShown = shownOnMap(atlas, choices);
  return atlas.features.filter((feature) => feature.symbol === placePoint.id && isShown(feature)).map(spotOf);
}

function spotOf({ id, symbol, basis = 'named', actors, kind, rank, anchor, spots }: Feature) {
  const coordinates = spots ?? (anchor ? [anchor] : []);
  const properties = { id, symbol, basis, side: actors[0] ?? '', kind, rank };
  return { type: 'Feature' as const, id, properties, geometry: { type: 'MultiPoint' as const, coordinates } };
}
