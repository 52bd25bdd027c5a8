import type { BBox } from '../atlas/model/geometry.ts';

/** Address of a tile of the web Mercator pyramid: zoom, column from the west, row from the north. */
export interface TileAddress {
  z: number;
  x: number;
  y: number;
}

/** Whether a tile shares ground with the extent, which may cross the antimeridian (west greater than east). */
export function tileMeets({ z, x, y }: TileAddress, [west, south, east, north]: BBox): boolean {
  const tiles = 2 ** z;
  const tileWest = (x / tiles) * 360 - 180;
  const tileEast = ((x + 1) / tiles) * 360 - 180;
  const northward = latitudeOf(y + 1, tiles) < north && latitudeOf(y, tiles) > south;
  const inLongitudes = west <= east ? tileWest < east && tileEast > west : tileWest < east || tileEast > west;
  return northward && inLongitudes;
}

/** Latitude of the northern edge of a row of tiles, degrees: inverse of the spherical Mercator projection. */
export function latitudeOf(row: number, tiles: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / tiles))) * 180) / Math.PI;
}
