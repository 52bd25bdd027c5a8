import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { Feature } from '../atlas/model/feature.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import { tracksApart } from '../layers/track.ts';
import type { Box } from './keepClear.ts';

/** What of the map and what it shows says where names must not stand. */
export interface MapNow {
  zoom: number;
  select: FeatureId | null;
  isShown(id: FeatureId): boolean;
  /** Pixels from the map's upper left corner. */
  project(place: [number, number]): { x: number; y: number };
}

/** The map as it is now. */
export const mapNow = (map: MapLibreMap, shown: Pick<MapNow, 'select' | 'isShown'>): MapNow => ({
  ...shown,
  zoom: map.getZoom(),
  project: (place) => map.project(place),
});

/** The areas with a limit of their own that are small from afar: no name stands on their hatching, their own beside them where it has a place. */
export const namedAside = (atlas: Atlas): Feature[] =>
  atlas.features.filter(
    ({ symbol, basis, at, bbox }) =>
      symbol === 'exercise-area' && basis !== 'named' && at.length === 0 && bbox !== null,
  );

/** What is meant by pointing at these: from afar an area named beside it alone, as it is small. None where it is not, or the map is near. */
export function meantFromAfar(
  features: readonly Feature[],
  under: readonly string[],
  zoom: number,
): string[] {
  const small = features.filter(({ id, nameAt }) => nameAt && under.includes(id));
  return zoom < tracksApart ? small.map(({ id }) => id) : [];
}

/** Where those of them are that are shown with their name beside them. */
export function boxesOfNamedAside(
  features: readonly Feature[],
  { zoom, select, isShown, project }: MapNow,
): Box[] {
  if (zoom >= tracksApart) return [];
  return features.flatMap(({ id, bbox }) => {
    if (!bbox || id === select || !isShown(id)) return [];
    const [west, south, east, north] = bbox;
    const [upper, lower] = [project([west, north]), project([east, south])];
    const box = { left: upper.x, top: upper.y, width: lower.x - upper.x, height: lower.y - upper.y };
    // Turned round, as beyond 180° or behind the globe, it is nowhere to be kept clear.
    return box.width > 0 && box.height > 0 ? [box] : [];
  });
}
