import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { Feature } from '../atlas/model/feature.ts';
import { tracksApart } from '../layers/track.ts';
import type { MapState } from './globalState.ts';
import type { Box } from './keepClear.ts';

/** What of the map and its choices says where names must not stand. */
export interface MapNow {
  zoom: number;
  state: Pick<MapState, 'layers' | 'hidden' | 'select'>;
  /** Pixels from the map's upper left corner. */
  project(place: [number, number]): { x: number; y: number };
}

/** The map as it is now. */
export const mapNow = (map: MapLibreMap): MapNow => ({
  zoom: map.getZoom(),
  state: { layers: [], hidden: [], select: '', ...(map.getGlobalState() as Partial<MapState>) },
  project: (place) => map.project(place),
});

/** The areas that are small from afar, so that their own name stands beside them: no other name may stand on them. */
export const namedAside = (atlas: Atlas): Feature[] =>
  atlas.features.filter(
    ({ nameAt, shape, bbox, tracks }) =>
      nameAt !== undefined && shape === 'area' && bbox !== null && tracks === undefined,
  );

/** What is meant by pointing at these: from afar such an area alone, as it is small. None where it is not, or the map is near. */
export function meantFromAfar(
  features: readonly Feature[],
  under: readonly string[],
  zoom: number,
): string[] {
  return zoom < tracksApart ? features.map(({ id }) => id).filter((id) => under.includes(id)) : [];
}

/** Where those of them are that are shown with their name beside them. */
export function boxesOfNamedAside(features: readonly Feature[], { zoom, state, project }: MapNow): Box[] {
  if (zoom >= tracksApart) return [];
  return features.flatMap(({ id, layer, bbox }) => {
    if (!bbox || id === state.select || !state.layers.includes(layer) || state.hidden.includes(id)) return [];
    const [west, south, east, north] = bbox;
    const [upper, lower] = [project([west, north]), project([east, south])];
    const box = { left: upper.x, top: upper.y, width: lower.x - upper.x, height: lower.y - upper.y };
    // Turned round, as beyond 180° or behind the globe, it is nowhere to be kept clear.
    return box.width > 0 && box.height > 0 ? [box] : [];
  });
}
