import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { Feature } from '../atlas/model/feature.ts';
import { tracksApart } from '../layers/track.ts';
import type { Box } from './keepClear.ts';

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

/** Where such areas lie on the map's frame: from afar, as close up they hold their names. */
export function boxesOfNamedAside(
  features: readonly Pick<Feature, 'bbox'>[],
  map: Pick<MapLibreMap, 'getZoom' | 'project'>,
): Box[] {
  if (map.getZoom() >= tracksApart) return [];
  return features.flatMap(({ bbox }) => {
    if (!bbox) return [];
    const [west, south, east, north] = bbox;
    const [upper, lower] = [map.project([west, north]), map.project([east, south])];
    const box = { left: upper.x, top: upper.y, width: lower.x - upper.x, height: lower.y - upper.y };
    // Turned round, as beyond 180° or behind the globe, it is nowhere to be kept clear.
    return box.width > 0 && box.height > 0 ? [box] : [];
  });
}
