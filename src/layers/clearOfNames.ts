/** Name of an empty square picture, its side in pixels, that names give way to; the map makes it by this name. */
export const clearOfNames = (side: number): string => `keep-clear/${side}x${side}`;
