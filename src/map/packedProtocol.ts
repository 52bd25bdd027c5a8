/** Begins addresses that MapLibre's worker itself reads: see `workerShapes.ts`. */
export const packedProtocol = 'packed';

/** The address, to MapLibre, of a file of packed shapes. */
export const packedAddress = (file: string): string =>
  `${packedProtocol}://?file=${encodeURIComponent(file)}`;
