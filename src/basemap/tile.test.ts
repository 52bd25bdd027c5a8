import { VectorTile } from '@mapbox/vector-tile';
import type { Feature } from 'geojson';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { tile } from './tile.ts';
import { tileMeets } from './tileExtent.ts';

describe('tileMeets', () => {
  it('knows an extent across the antimeridian from both of its sides', () => {
    const pacific: [number, number, number, number] = [160, 0, -170, 40];
    expect(tileMeets({ z: 3, x: 7, y: 3 }, pacific)).toBe(true);
    expect(tileMeets({ z: 3, x: 0, y: 3 }, pacific)).toBe(true);
    expect(tileMeets({ z: 3, x: 4, y: 3 }, pacific)).toBe(false);
  });

  it('leaves out a tile that only touches the edge', () => {
    expect(tileMeets({ z: 1, x: 0, y: 0 }, [0, 10, 90, 40])).toBe(false);
    expect(tileMeets({ z: 1, x: 1, y: 1 }, [0, 0, 90, 40])).toBe(false);
  });
});

describe('tile', () => {
  /** A ragged island: a step of a hundredth of a degree every tenth. */
  const island = (west: number): Feature => {
    const coast = Array.from({ length: 100 }, (_, i) => [west + i / 10, 10 + (i % 2) / 100]);
    const ring = [...coast, [west + 10, 20], [west, 20], [west, 10]];
    return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
  };
  const tiles = tile({ land: [island(20), island(-120)] }, [0, -80, 90, 80], 6);
  const bytesAt = (z: number, west: boolean) =>
    tiles
      .filter((one) => one.z === z && one.x < 2 ** (z - 1) === west)
      .reduce((sum, { data }) => sum + data.length, 0);

  it('gives the extent more detail than the rest of the world beyond zoom 4, not before', () => {
    expect(bytesAt(4, true) / bytesAt(4, false)).toBeCloseTo(1, 1);
    expect(bytesAt(6, true)).toBeLessThan(0.6 * bytesAt(6, false));
  });

  it('keeps a rock of 400 metres at the last zoom of the extent', () => {
    const rock = [
      [50, 30],
      [50.004, 30],
      [50.002, 30.002],
      [50, 30],
    ];
    const islet: Feature = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [rock] },
    };
    expect(tile({ land: [islet] }, [0, -80, 90, 80], 6).map(({ z }) => z)).toContain(6);
  });

  it('leaves empty sea out and covers every zoom', () => {
    expect(new Set(tiles.map(({ z }) => z))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
    expect(tiles.filter(({ z }) => z === 2)).toHaveLength(2);
  });

  it('keeps steps of the sea’s floor apart and in their order, as one feature each', () => {
    const step = (number: number, west: number, size: number): Feature => {
      const ring = [
        [west, -size],
        [west + size, -size],
        [west + size, size],
        [west, size],
        [west, -size],
      ];
      const geometry = { type: 'Polygon' as const, coordinates: [ring] };
      return { type: 'Feature', properties: { step: number }, geometry };
    };
    const depth = [step(1, -60, 30), step(1, 10, 30), step(2, -50, 10), step(2, 20, 10)];
    const [world] = tile({ depth }, [0, -80, 90, 80], 0);
    const layer = new VectorTile(new PbfReader(world?.data ?? new Uint8Array())).layers.depth;
    const features = Array.from({ length: layer?.length ?? 0 }, (_, at) => layer?.feature(at));
    expect(features.map((feature) => feature?.properties.step)).toEqual([1, 2]);
    expect(features.map((feature) => feature?.loadGeometry().length)).toEqual([2, 2]);
  });
});
