import { gzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import type { Feature, Polygon } from 'geojson';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { expect, test } from 'vitest';
import type { Drawn } from '../atlas/farFeatures.ts';
import type { MapFeatureProperties } from '../atlas/model/feature.ts';
import { featureTiles } from './featureTiles.ts';

type Shape = Feature<Polygon, MapFeatureProperties>;

/** Round areas in rows, of which every tenth counts more than the rest. */
const shapes = Array.from({ length: 3000 }, (_, at): Shape => {
  const middle = [100 + (at % 60), 10 + at / 60] as const;
  const ring = Array.from({ length: 60 }, (_, corner) => {
    const turn = (corner % 59) * ((2 * Math.PI) / 59);
    return [middle[0] + 0.4 * Math.cos(turn), middle[1] + 0.4 * Math.sin(turn)];
  });
  return {
    type: 'Feature',
    properties: {
      id: `zeta-${at}`,
      layer: 'zones',
      symbol: 'exercise-area',
      basis: 'stated',
      side: 'alpha',
      kind: 'exercise',
      rank: at % 10 === 0 ? 1 : 5,
      age: at / 3000,
    },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
});
/** Two kilometres wide, with nothing around it. */
const lonely: Shape = {
  type: 'Feature',
  properties: { ...shapes[0]?.properties, id: 'lonely' } as MapFeatureProperties,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [-120.02, -40.02],
        [-120, -40.02],
        [-120, -40],
        [-120.02, -40],
        [-120.02, -40.02],
      ],
    ],
  },
};
/** All round the globe. */
const band: Shape = {
  type: 'Feature',
  properties: { ...lonely.properties, id: 'band' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [-180, -66],
        [180, -66],
        [180, -64],
        [-180, -64],
        [-180, -66],
      ],
    ],
  },
};
const drawn: Drawn = { type: 'FeatureCollection', features: [...shapes, lonely, band] };
const { archive, head } = featureTiles(drawn, 'shapes');
const tiles = new PMTiles({
  getKey: () => 'memory',
  getBytes: async (offset, length) => ({
    data: Uint8Array.from(archive.subarray(offset, offset + length)).buffer,
  }),
});

/** Properties of what a tile holds. */
async function held(z: number, x: number, y: number) {
  const found = await tiles.getZxy(z, x, y);
  const layer = found && new VectorTile(new PbfReader(new Uint8Array(found.data))).layers.shapes;
  return layer ? Array.from({ length: layer.length }, (_, at) => layer.feature(at).properties) : [];
}

test('a tile says of a shape all that the style asks for, in the order of drawing', async () => {
  const inTile = await held(7, 103, 56);
  const places = inTile.map(({ id }) => Number(String(id).replace('zeta-', '')));
  expect(inTile.length).toBeGreaterThan(5);
  expect(inTile).toEqual(places.map((place) => shapes[place]?.properties));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('from afar the foremost are there, all of them, and of the rest as many as keep a tile small', async () => {
  const { maxZoom } = await tiles.getHeader();
  const world = await held(1, 1, 0);
  expect(world.filter(({ rank }) => rank === 1)).toHaveLength(300);
  expect(world.length).toBeLessThan(3000);
  const ids = new Set<unknown>();
  for (let x = 90; x < 128; x += 1)
    for (let y = 30; y < 64; y += 1) for (const { id } of await held(maxZoom, x, y)) ids.add(id);
  expect(ids.size).toBe(3000);
  for (const z of [0, 1, 2, 3, 4]) {
    const tile = await tiles.getZxy(z, (2 ** z * 5) >> 3, (2 ** z * 3) >> 3);
    expect(gzipSync(new Uint8Array(tile?.data ?? [])).length).toBeLessThan(100_000);
  }
});

test('what is too small to be seen from afar is there from near', async () => {
  const [x, y] = [Math.floor((60 / 360) * 128), 79];
  expect((await held(7, x, y)).map(({ id }) => id)).toEqual(['lonely']);
});

test('what goes all round the globe is there from near, too', async () => {
  for (const x of [0, 16, 31]) expect((await held(5, x, 23)).map(({ id }) => id)).toContain('band');
});

test('what a reader asks for first is there once more', () => {
  expect(head).toEqual(archive.slice(0, head.length));
});
