import type { Map as MapLibreMap, SymbolLayerSpecification } from 'maplibre-gl';

/** An empty picture, which the map makes when it is asked for: a mark of which only the room it takes is wanted. */
export const emptyPicture = { name: 'keep-clear', width: 10, height: 10 };

/** Has a map make an empty picture of this size for each name that it has no picture of; none where there is no size. */
export function giveEmptyPictures(
  map: Pick<MapLibreMap, 'setMissingStyleImageResolver' | 'hasImage' | 'addImage'>,
  sizeOf: (name: string) => { width: number; height: number } | undefined,
): void {
  map.setMissingStyleImageResolver((name) => {
    const size = sizeOf(name);
    if (!size || map.hasImage(name)) return;
    const { width, height } = size;
    map.addImage(name, { width, height, data: new Uint8Array(4 * width * height) });
  });
}

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
