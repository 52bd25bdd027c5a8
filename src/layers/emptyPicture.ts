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
