import type { Map as MapLibreMap } from 'maplibre-gl';
import { sphereKm } from '../atlas/geodesy/sphere.ts';
import type { LngLat } from '../atlas/model/geometry.ts';
import type { Eye, Padding } from '../state/chartMap.ts';
import { freePart, middleOf } from './freePart.ts';
import { isGlobe } from './globe.ts';

/** A place whose spot on the screen belongs to another place, this far away or farther, is on the side of the globe turned away. */
const hiddenKm = 150;

/** How the map is looked at now; what panels cover is no part of the frame. */
export function mapEye(map: MapLibreMap, padding: Padding): Eye {
  const frame = freePart(map, padding);
  const middle = map.unproject(middleOf(frame));
  // In a frame without a size no spot is any place.
  const { lng, lat } = Number.isFinite(middle.lng + middle.lat) ? middle : map.getCenter();
  const round = isGlobe(map);
  return {
    frame,
    centre: [lng, lat],
    bearing: map.getBearing(),
    project: (at: LngLat) => {
      const { x, y } = map.project(at);
      if (!round) return { x, y };
      const back = map.unproject([x, y]);
      return sphereKm([back.lng, back.lat], at) > hiddenKm ? null : { x, y };
    },
  };
}
