import type { Geometry } from 'geojson';

/** Whole numbers: a point's two, or those of a line or ring, each position told by its distance from the one before; or lists of such. */
export type PackedCoordinates = (number | PackedCoordinates)[];

/** Shapes as a small file: see `farFeatures` and, for the way back, `unpackedShapes`. */
export interface PackedShapes {
  /** So many of the numbers are a degree. */
  parts: number;
  shapes: [properties: object, type: Exclude<Geometry['type'], 'GeometryCollection'>, PackedCoordinates][];
}
