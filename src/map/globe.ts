import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { LngLat } from '../atlas/model/geometry.ts';
import { baseOf } from '../layers/bases.ts';
import type { Choices } from '../state/choices.ts';

/**
 * True where the map is a globe: then a corner of the frame may be off it, and a place on its far side. While its
 * graphics are lost a map has no style that could say so.
 */
export function isGlobe(map: MapLibreMap): boolean {
  return Boolean(map.style) && map.getProjection()?.type === 'globe';
}

/** Degrees by which a place may be off after the way to the screen and back: far below what a reader sees. */
const exact = 0.5;

/** True where a place can be seen from where the reader is: not beyond the globe's edge. Always true on a flat map. */
export function isOnThisSide(map: MapLibreMap, [lng, lat]: LngLat): boolean {
  if (!isGlobe(map)) return true;
  const back = map.unproject(map.project([lng, lat]));
  const turned = ((((back.lng - lng) % 360) + 540) % 360) - 180;
  const across = turned * Math.cos((lat * Math.PI) / 180);
  return Math.abs(across) < exact && Math.abs(back.lat - lat) < exact;
}

/** What lies behind the map: nothing is seen of it on a flat map, and space around a globe. */
export function groundColour(atlas: Atlas, { base, projection }: Choices): string {
  const { palette } = baseOf(base, atlas);
  return projection === 'globe' ? palette.space : palette.water;
}
