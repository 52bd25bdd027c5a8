import { expect, it } from 'vitest';
import { latitudeOf } from '../tileExtent.ts';
import { mercatorTile } from './resample.ts';
import type { Tone } from './tone.ts';

const size = 64;
/** A picture for a zoom, whose tone is told by the place of each pixel's middle, degrees. */
const picture = (z: number, tone: (lng: number, lat: number) => number): Tone => {
  const [width, height] = [size * 2 ** z, (size * 2 ** z) / 2];
  return {
    width,
    height,
    values: Float32Array.from({ length: width * height }, (_, at) =>
      tone((((at % width) + 0.5) * 360) / width - 180, 90 - ((Math.floor(at / width) + 0.5) * 180) / height),
    ),
  };
};

it('keeps an even picture even, at every zoom', () => {
  for (const z of [0, 2, 4]) {
    const tile = mercatorTile(
      picture(z, () => 0.4),
      { z, x: 0, y: 0 },
      size,
    );
    expect(Math.max(...tile.map((value) => Math.abs(value - 0.4)))).toBeLessThan(1e-6);
  }
});

it('puts each latitude where Web Mercator has it', () => {
  const tile = mercatorTile(
    picture(1, (_, lat) => (lat + 90) / 180),
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
    picture(2, (lng) => (lng + 180) / 360),
    { z: 2, x: 1, y: 1 },
    size,
  );
  expect((tile[10] ?? 0) * 360 - 180).toBeCloseTo(-90 + (10.5 / size) * 90, 1);
});

it('refuses a picture of another width', () => {
  expect(() =>
    mercatorTile(
      picture(2, () => 0),
      { z: 1, x: 0, y: 0 },
      size,
    ),
  ).toThrow(/wide/);
});
