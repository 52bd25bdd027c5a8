import type { SymbolLayerSpecification } from 'maplibre-gl';

/** Begins the names of pictures that are empty: marks of which only the room they take is wanted. */
const prefix = 'keep-clear';

/** Name of an empty picture of this size, whole pixels, which the map makes when it is asked for. */
export const emptyPicture = (width: number, height: number): string => `${prefix}/${width}x${height}`;

/** The size an empty picture's name says; null for the names of other pictures. */
export function sizeOfEmpty(name: string): { width: number; height: number } | null {
  const [, width, height] = new RegExp(`^${prefix}/(\\d+)x(\\d+)$`).exec(name) ?? [];
  return width === undefined || height === undefined
    ? null
    : { width: Number(width), height: Number(height) };
}

/** Layout and paint of invisible marks along a line, so many pixels apart: names placed after them keep off it. */
export const clearAlong = (spacing: number): Pick<SymbolLayerSpecification, 'layout' | 'paint'> => ({
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': spacing,
    'icon-image': emptyPicture(10, 10),
    'icon-overlap': 'never',
    'icon-padding': [0],
    'icon-rotation-alignment': 'viewport',
  },
  // Placed, and so not drawn.
  paint: { 'icon-opacity': 0 },
});
