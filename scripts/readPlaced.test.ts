import { expect, test } from 'vitest';
import { readPlaced } from './readPlaced.ts';

/** As MapLibre tells a letter's vertices: four of four numbers each, the corner of its picture in 32nds of a unit among them. */
const vertices = (letters: readonly (readonly [x: number, y: number])[]) =>
  Int16Array.from(
    letters.flatMap(([x, y]) =>
      Array.from({ length: 4 }, () => [0, 0, (x - 3.5) * 32, (y - 3.5) * 32]).flat(),
    ),
  );

/** A map of two pixels for a unit of the plane, over 90° E on the equator: features that are all laid out at one place. */
function mapOf(features: readonly object[], [x, y]: readonly [x: number, y: number], wrap: number) {
  const layer = {
    ...{ id: 'names', type: 'symbol', source: 'labels' },
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['Chart Sans'],
      'text-size': 12,
      'icon-image': ['get', 'sign'],
    },
  };
  const instance = { anchorX: x * 8192, anchorY: y * 8192, centerJustifiedTextSymbolIndex: 0 };
  const bucket = {
    bucketInstanceId: 1,
    symbolInstances: {
      length: features.length,
      get: (at: number) => ({ ...instance, crossTileID: at, featureIndex: at }),
    },
    text: {
      placedSymbolArray: { get: () => ({ vertexStartIndex: 0 }) },
      layoutVertexArray: {
        bytesPerElement: 8,
        int16: vertices([
          [-24, 0],
          [-12, 0],
          [-24, 28],
        ]),
      },
    },
  };
  const lookupSymbolFeatures = ([at = 0]: number[]) => ({
    names: [{ feature: { type: 1, properties: features[at] } }],
  });
  const tile = { tileID: { wrap, canonical: { x: 0, y: 0, z: 0 } }, getBucket: () => bucket };
  return {
    getZoom: () => 1,
    getGlobalState: () => ({}),
    getCenter: () => ({ toArray: () => [90, 0] }),
    style: {
      _order: ['names'],
      _layers: { names: layer },
      _serializedAllLayers: () => ({ names: layer }),
      tileManagers: { labels: { getRenderableIds: () => ['tile'], getTileByID: () => tile } },
      placement: {
        placements: features,
        variableOffsets: [],
        retainedQueryData: { 1: { featureIndex: { lookupSymbolFeatures } } },
      },
    },
  } as never;
}

const frame = { width: 600, height: 400 };
const placed = { id: 'alpha', name: 'AB C', sign: 'dot', text: true, icon: true };
const read = (features: readonly object[], at: readonly [x: number, y: number], wrap = 0) =>
  readPlaced(mapOf(features, at, wrap), frame, () => 0.5);

test('a name stands where the map has it, line by line, in pixels of the frame; so does its sign', () => {
  // 45° E: an eighth of a world of 1024 pixels west of the middle.
  const { names, signs } = read([placed], [0.625, 0.5]);
  expect(signs).toEqual([{ spot: [172, 200], image: 'dot' }]);
  expect(names).toMatchObject([{ id: 'alpha', font: 'Chart Sans', size: 12, spot: [172, 200] }]);
  // A unit of the layout is half a pixel here; the space between two lines is of neither.
  expect(names[0]?.runs).toEqual([
    { letters: 'AB', at: [-12, 0] },
    { letters: 'C', at: [-12, 14] },
  ]);
});

test('what was not placed is not read, nor what lies outside of the frame', () => {
  const { names, signs } = read(
    [
      { ...placed, text: false },
      { ...placed, icon: false },
    ],
    [0.75, 0.6],
  );
  expect([names.length, signs.length]).toEqual([1, 1]);
  expect(read([placed], [0.75, 0.6], 1).names).toEqual([]);
});

test('east of 180° the world begins anew', () => {
  expect(read([placed], [0, 0.5], 1).names[0]?.spot).toEqual([556, 200]);
});
