import type { SymbolLayerSpecification } from 'maplibre-gl';

/** An empty picture, which the map makes when it is asked for: a mark of which only the room it takes is wanted. */
export const emptyPicture = { name: 'keep-clear', width: 10, height: 10 };

/** Layout and paint of invisible marks along a line, so many pixels apart: names placed after them keep off it. */
export const clearAlong = (spacing: number): Pick<SymbolLayerSpecification, 'layout' | 'paint'> => ({
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': spacing,
    'icon-image': emptyPicture.name,
    'icon-overlap': 'never',
    'icon-padding': [0],
    'icon-rotation-alignment': 'viewport',
  },
  // Placed, and so not drawn.
  paint: { 'icon-opacity': 0 },
});
