import { expect, it } from 'vitest';
import { latitudeOf } from '../tileExtent.ts';
import { mercatorTile } from './resample.ts';
import type { Tone } from './tone.ts';

const [width, height, size] = [360, 180, 64];
/** A picture whose tone is told by the place of each pixel's middle, degrees. */
const picture = (tone: (lng: number, lat: number) => number): Tone => ({
  width,
  height,
  values: Float32Array.from({ length: width * height }, (_, at) =>
    tone((at % width) - 179.5, 89.5 - Math.floor(at / width)),
  ),
});

it('keeps an even picture even, at every zoom', () => {
  for (const z of [0, 2, 5]) {
    const tile = mercatorTile(
      picture(() => 0.4),
      { z, x: 0, y: 0 },
      size,
    );
    expect(Math.max(...tile.map((value) => Math.abs(value - 0.4)))).toBeLessThan(1e-6);
  }
});

it('puts each latitude where Web Mercator has it', () => {
  const tile = mercatorTile(
    picture((_, lat) => (lat + 90) / 180),
    { z: 1, x: 1, y: 0 },
    size,
  );
  for (const row of [5, 31, 60]) {
    const latitude = latitudeOf((row + 0.5) / size, 2);
    expect((tile[row * size + 7] ?? 0) * 180 - 90).toBeCloseTo(latitude, 1);
  }
});

it('puts each longitude where Web Mercator has it', () => {
  const tile = mercatorTile(
    picture((lng) => (lng + 180) / 360),
    { z: 2, x: 1, y: 1 },
    size,
  );
  expect((tile[10] ?? 0) * 360 - 180).toBeCloseTo(-90 + (10.5 / size) * 90, 1);
});

it('goes on across the antimeridian', () => {
  const near180 = picture((lng) => (Math.abs(lng) > 170 ? 1 : 0));
  const west = mercatorTile(near180, { z: 3, x: 0, y: 3 }, size);
  const east = mercatorTile(near180, { z: 3, x: 7, y: 3 }, size);
  expect([west[0], east[size - 1]]).toEqual([1, 1]);
});
