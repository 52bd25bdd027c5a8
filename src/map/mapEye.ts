import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LngLat } from '../atlas/model/geometry.ts';
import type { Eye, Padding } from '../state/chartMap.ts';
import { freePart, middleOf } from './freePart.ts';
import { isOnThisSide } from './globe.ts';

/** How the map is looked at now; what panels cover is no part of the frame. */
export function mapEye(map: MapLibreMap, padding: Padding): Eye {
  const frame = freePart(map, padding);
  const middle = map.unproject(middleOf(frame));
  // In a frame without a size no spot is any place.
  const { lng, lat } = Number.isFinite(middle.lng + middle.lat) ? middle : map.getCenter();
  return {
    frame,
    centre: [lng, lat],
    bearing: map.getBearing(),
    project: (at: LngLat) => {
      const { x, y } = map.project(at);
      return isOnThisSide(map, at) ? { x, y } : null;
    },
  };
}
