import type { Map as MapLibreMap } from 'maplibre-gl';
import { sphereKm } from '../atlas/geodesy/sphere.ts';
import type { LngLat } from '../atlas/model/geometry.ts';
import type { Eye, Padding } from '../state/chartMap.ts';
import { isGlobe } from './globe.ts';

/** A place whose spot on the screen belongs to another place, this far away or farther, is on the side of the globe turned away. */
const hiddenKm = 150;

/** How the map is looked at now; what panels cover is no part of the frame. */
export function mapEye(map: MapLibreMap, padding: Padding): Eye {
  const { clientWidth, clientHeight } = map.getContainer();
  const frame = {
    left: padding.left,
    top: padding.top,
    right: clientWidth - padding.right,
    bottom: clientHeight - padding.bottom,
  };
  const centre = map.unproject([(frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2]);
  const round = isGlobe(map);
  return {
    frame,
    centre: [centre.lng, centre.lat],
    bearing: map.getBearing(),
    project: (at: LngLat) => {
      const { x, y } = map.project(at);
      if (!round) return { x, y };
      const { lng, lat } = map.unproject([x, y]);
      return sphereKm([lng, lat], at) > hiddenKm ? null : { x, y };
    },
  };
}
