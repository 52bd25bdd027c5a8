import { latitudeOf, type TileAddress } from '../tileExtent.ts';
import type { Tone } from './tone.ts';

/**
 * One tile of the web Mercator pyramid, `size` pixels square, from a picture of the globe in degrees as wide as the pyramid is at that zoom: its
 * columns are the tiles' own, and each row is what lies between the picture's two rows about its latitude.
 */
export function mercatorTile(
  { width, height, values }: Tone,
  { z, x, y }: TileAddress,
  size: number,
): Float32Array {
  if (width !== size * 2 ** z) throw new Error(`A picture ${width} pixels wide is not that of zoom ${z}.`);
  const tile = new Float32Array(size * size);
  for (let row = 0; row < size; row++) {
    const latitude = latitudeOf((y * size + row + 0.5) / size, 2 ** z);
    const place = Math.min(height - 1, Math.max(0, ((90 - latitude) / 180) * height - 0.5));
    const [above, below] = [Math.floor(place), Math.ceil(place)].map((at) => at * width + x * size);
    for (let column = 0; column < size; column++) {
      const [upper, lower] = [values[(above ?? 0) + column] ?? 0, values[(below ?? 0) + column] ?? 0];
      tile[row * size + column] = upper + (lower - upper) * (place % 1);
    }
  }
  return tile;
}
