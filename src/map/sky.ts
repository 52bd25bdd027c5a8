import type { Map as MapLibreMap } from 'maplibre-gl';
import { isGlobe } from './globe.ts';

/**
 * Leaves the sky out of the map while it is looked at from above. MapLibre has no option for that: it compiles a program
 * for the sky before the first frame, and fills every frame with a sky that is not in sight.
 */
export function skyOnlyWhereSeen(map: MapLibreMap): void {
  const { drawFunctions } = map.painter;
  map.painter.drawFunctions = {
    ...drawFunctions,
    sky: (...args) => {
      if (map.getPitch() > 0 || isGlobe(map)) drawFunctions.sky(...args);
    },
  };
}
