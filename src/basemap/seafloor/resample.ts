import { latitudeOf, type TileAddress } from '../tileExtent.ts';
import type { Tone } from './tone.ts';

/** Four neighbouring source pixels and their shares in one pixel of the result. */
interface Tap {
  first: number;
  shares: [number, number, number, number];
}

/**
 * One tile of the web Mercator pyramid from a picture of the globe in degrees, `size` pixels square, 0 to 1. Each
 * pixel is taken at its middle with the cubic filter of Mitchell and Netravali (1988, B = C = 1/3), which neither
 * rings nor blurs much. For tiles coarser than the picture give a picture halved to about their scale.
 */
export function mercatorTile(tone: Tone, { z, x, y }: TileAddress, size: number): Float32Array {
  const { width, height, values } = tone;
  const pixels = size * 2 ** z;
  const columns = taps(size, (pixel) => ((x * size + pixel + 0.5) / pixels) * width);
  const rows = taps(size, (pixel) => {
    const latitude = latitudeOf((y * size + pixel + 0.5) / size, 2 ** z);
    return ((90 - latitude) / 180) * height;
  });
  const across = new Map<number, Float32Array>();
  const rowAcross = (row: number): Float32Array => {
    const inside = Math.min(height - 1, Math.max(0, row));
    const known = across.get(inside) ?? alongRow(values, inside * width, width, columns);
    across.set(inside, known);
    return known;
  };
  const result = new Float32Array(size * size);
  rows.forEach(({ first, shares }, row) => {
    shares.forEach((share, at) => {
      const source = rowAcross(first + at);
      for (let column = 0; column < size; column++) {
        result[row * size + column] = (result[row * size + column] ?? 0) + share * (source[column] ?? 0);
      }
    });
  });
  // The filter's outer shares are below zero: beside a sharp edge a sum may leave the range a little.
  for (let at = 0; at < result.length; at++) result[at] = Math.min(1, Math.max(0, result[at] ?? 0));
  return result;
}

/** One row of the source at the result's columns; the row goes round the globe. */
function alongRow(values: Float32Array, start: number, width: number, columns: Tap[]): Float32Array {
  const row = new Float32Array(columns.length);
  columns.forEach(({ first, shares: [a, b, c, d] }, column) => {
    const at = (step: number) => values[start + ((first + step + width) % width)] ?? 0;
    row[column] = a * at(0) + b * at(1) + c * at(2) + d * at(3);
  });
  return row;
}

/** For each pixel of the result its four source pixels; `place` gives its middle in source pixels from the edge. */
function taps(size: number, place: (pixel: number) => number): Tap[] {
  return Array.from({ length: size }, (_, pixel) => {
    const middle = place(pixel) - 0.5;
    const first = Math.floor(middle) - 1;
    const share = (at: number) => mitchell(middle - first - at);
    return { first, shares: [share(0), share(1), share(2), share(3)] };
  });
}

function mitchell(distance: number): number {
  const x = Math.abs(distance);
  if (x >= 2) return 0;
  if (x >= 1) return (((-7 / 3) * x + 12) * x - 20) * (x / 6) + 32 / 18;
  return ((7 * x - 12) * x * x + 16 / 3) / 6;
}
