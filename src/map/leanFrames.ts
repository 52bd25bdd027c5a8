import type { Map as MapLibreMap } from 'maplibre-gl';
import { isOnlyMeant } from '../layers/styleLayer.ts';
import { isGlobe } from './globe.ts';

/**
 * Leaves out of every frame what is not in sight, for which MapLibre has no option: the sky while the map is looked at from
 * above, the masks of one set of tiles drawn again for each source that has the same tiles, and what is seen only while
 * something is pointed at or selected: to switch it by the style would lay its source out anew.
 */
export function leanFrames(map: MapLibreMap, isAnyMeant: () => boolean): void {
  const makeLean = () => {
    const { drawFunctions, renderLayer } = map.painter;
    map.painter.renderLayer = (painter, tiles, layer, ...more) => {
      if (!isOnlyMeant(layer) || isAnyMeant()) renderLayer.call(painter, painter, tiles, layer, ...more);
    };
    map.painter.drawFunctions = {
      ...drawFunctions,
      // Drawn before all else.
      sky: (mesh, frame) => {
        const drawMasks = frame.renderTileClippingMasks;
        // A frame asks whether the masks of a layer's source are there: told of the tiles in place of the source, they are.
        frame.renderTileClippingMasks = (layer, tiles) => {
          const source = tiles?.map(({ key }) => key).join();
          drawMasks.call(frame, Object.create(layer, { source: { value: source } }), tiles);
        };
        if (map.getPitch() > 0 || isGlobe(map)) drawFunctions.sky(mesh, frame);
      },
    };
  };
  makeLean();
  // The map has another painter then.
  map.on('webglcontextrestored', makeLean);
}
