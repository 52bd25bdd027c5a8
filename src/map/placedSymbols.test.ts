import { expect, test } from 'vitest';
import { placedSymbols } from './placedSymbols.ts';
import type { Placement } from './placing.ts';

const tile = ['alpha', 'beta', 'gamma'];

/** Places the names of a tile, two and one, as MapLibre does: what it has seen has no second place. */
function placedNow(symbols: ReturnType<typeof placedSymbols>, layer = 'place-label:name') {
  const bucket = {
    layerIds: [layer],
    sourceID: 'labels',
    bucketInstanceId: 1,
    symbolInstances: {
      length: tile.length,
      get: (at: number) => ({ featureIndex: at, crossTileID: 10 + at }),
    },
  };
  const layers = {
    _geojsonTileLayer: {
      feature: (at: number) => ({ id: tile[at], properties: { id: `city-${tile[at]}` } }),
    },
  };
  const featureIndex = { loadVTLayers: () => layers, getId: ({ id }: { id: string }) => id };
  const placement = {
    retainedQueryData: { 1: { featureIndex } },
    placements: {} as Record<number, { text: boolean }>,
    placeLayerBucketPart: (
      part: { symbolInstanceStart: number; symbolInstanceEnd: number },
      seen: Record<number, boolean>,
    ) => {
      for (let at = part.symbolInstanceStart; at < part.symbolInstanceEnd; at++)
        if (!seen[10 + at]) placement.placements[10 + at] = { text: true };
    },
  };
  symbols.prepare?.(placement as unknown as Placement);
  const seen = {};
  for (const [symbolInstanceStart, symbolInstanceEnd] of [[0, 2], [2, 3]]) // biome-ignore format: a list
    placement.placeLayerBucketPart(
      { symbolInstanceStart, symbolInstanceEnd, parameters: { bucket } } as never,
      seen,
    );
  return placement.placements;
}

const isPlaced = (placements: ReturnType<typeof placedNow>) =>
  Object.values(placements).map(({ text }) => text);

test('what is hidden takes no place, and is told to be nowhere: left unsaid, MapLibre would draw what may lie over others', () => {
  const symbols = placedSymbols();
  expect(isPlaced(placedNow(symbols))).toEqual([true, true, true]);
  symbols.hide('labels', new Set(['beta']));
  expect(isPlaced(placedNow(symbols))).toEqual([true, false, true]);
  symbols.hide('labels', new Set());
  expect(isPlaced(placedNow(symbols))).toEqual([true, true, true]);
});

test('a style layer may show other ones than its source', () => {
  const symbols = placedSymbols();
  symbols.hide('labels', new Set(tile));
  symbols.hide('selection:ring', new Set(['alpha']));
  expect(isPlaced(placedNow(symbols, 'selection:ring'))).toEqual([false, true, true]);
});

test('it knows whose names a style layer shows', () => {
  const symbols = placedSymbols();
  symbols.hide('labels', new Set(['beta']));
  placedNow(symbols);
  expect([...symbols.namedIn('place-label:name')]).toEqual(['city-alpha', 'city-gamma']);
  expect(symbols.namedIn('place-label:theme').size).toBe(0);
});
