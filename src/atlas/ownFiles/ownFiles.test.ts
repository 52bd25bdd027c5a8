import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { expect, it } from 'vitest';
import type { GeoFeature } from '../geojson/guards.ts';
import { checkOwn } from './checkOwn.ts';
import { boxAround, inWords, readFeatures, titleOf } from './ownFeatures.ts';
import { ownTiles } from './ownTiles.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const feature = (
  geometry: GeoFeature['geometry'],
  properties: GeoFeature['properties'] = {},
): GeoFeature => ({
  type: 'Feature',
  properties,
  geometry,
});
const point = (lng: number, lat = 0) => feature({ type: 'Point', coordinates: [lng, lat] });
const decoded = (tile: Uint8Array) => new VectorTile(new PbfReader(tile)).layers.own;

it('says in at most 200 characters what is wrong where, and which features are sound', async () => {
  const verdict = await checkOwn(
    bytes(
      '{"type":"FeatureCollection","features":[\n{"type":"Feature","properties":{},"geometry":null},\n{"type":"Feature","id":"x","properties":[],"geometry":null}]}',
    ),
    `${'long'.repeat(60)}.geojson`,
  );
  expect(verdict.errors).toHaveLength(1);
  expect(verdict.errors[0]).toMatch(/long\.geojson:3: feature 1 \(x\): "properties" should be/);
  expect(verdict.errors[0]?.length).toBeLessThanOrEqual(200);
  expect(verdict.good).toEqual([0]);
});

it('tells how far it is, up to the last features', async () => {
  const shares: number[] = [];
  const many = Array.from({ length: 5000 }, (_, i) => JSON.stringify(point(i / 100)));
  await checkOwn(bytes(`{"type":"FeatureCollection","features":[${many}]}`), 'a', (share) =>
    shares.push(share),
  );
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBeGreaterThan(0.8);
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

it('reads a collection, a feature and a geometry, with or without a byte order mark; some features alone', () => {
  const alone = JSON.stringify(point(1));
  expect(readFeatures(bytes(`\ufeff${alone}`), null)).toHaveLength(1);
  expect(readFeatures(bytes('{"type":"Point","coordinates":[1,2]}'), null)).toHaveLength(1);
  const three = `{"type":"FeatureCollection","features":[${alone},{"type":"Feature"},${JSON.stringify(point(3))}]}`;
  expect(readFeatures(bytes(three), [0, 2]).map(({ geometry }) => geometry)).toEqual([
    point(1).geometry,
    point(3).geometry,
  ]);
});

it('puts properties into words: texts as they are, anything else as JSON, names of every kind', () => {
  const properties = JSON.parse(
    '{"b":"<b>\\n","n":1.50,"o":{"x":[null]},"__proto__":"p","constructor":true}',
  );
  expect(inWords(feature(null, properties)).properties).toEqual([
    ['b', '<b>\n'],
    ['n', '1.5'],
    ['o', '{"x":[null]}'],
    ['__proto__', 'p'],
    ['constructor', 'true'],
  ]);
  expect(inWords(feature(null, null)).properties).toEqual([]);
});

it('takes a feature’s name from the properties that usually hold one', () => {
  expect(titleOf(feature(null, { name: ' Alpha ', title: '' }))).toBe('Alpha');
  expect(titleOf(feature(null, { name: 7 }))).toBeNull();
  expect(titleOf(feature(null, null))).toBeNull();
});

it('puts a box around features the short way round the globe', () => {
  expect(boxAround([point(10), point(20, 5)])).toEqual([10, 0, 20, 5]);
  expect(boxAround([point(179), point(-179)])).toEqual([179, 0, 181, 0]);
  expect(boxAround([point(185), point(179)])).toEqual([179, 0, 185, 0]);
  expect(boxAround([feature(null)])).toBeNull();
});

it('cuts tiles that hold places and nothing else; collections in their parts', () => {
  const collection = feature(
    {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Point', coordinates: [1, 1] },
        { type: 'GeometryCollection', geometries: [{ type: 'LineString', coordinates: [[0, 0], [2, 2]] }] }, // biome-ignore format: short
      ],
    },
    { constructor: 'x' },
  );
  const layer = decoded(ownTiles([feature(null), collection])(0, 0, 0));
  const found = Array.from({ length: layer?.length ?? 0 }, (_, i) => layer?.feature(i));
  expect(found.map((each) => [each?.id, each?.type, each?.properties])).toEqual([
    [1, 1, {}],
    [1, 2, {}],
  ]);
  expect(ownTiles([collection])(5, 0, 0)).toHaveLength(0);
});

it('shows one of many points on a spot where a tile is crowded, and all of them from near', () => {
  const crowd = Array.from({ length: 6000 }, (_, i) => point(100 + i * 1e-7));
  const tile = ownTiles(crowd);
  expect(decoded(tile(0, 0, 0))?.length).toBe(1);
  expect(decoded(ownTiles(crowd.slice(0, 10))(0, 0, 0))?.length).toBe(10);
});
