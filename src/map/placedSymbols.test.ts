import { expect, test } from 'vitest';
import { placedSymbols } from './placedSymbols.ts';
import type { Placement } from './placing.ts';

const names = ['alpha', 'beta', 'gamma'];

/** Places and draws the names of a tile as MapLibre does: none twice. `late`: the tile has come since names were placed. */
function shownNow(
  symbols: ReturnType<typeof placedSymbols>,
  { layer = 'place-label:name', late = false } = {},
) {
  const bucket = {
    layerIds: [layer],
    sourceID: 'labels',
    symbolInstances: {
      length: names.length,
      get: (at: number) => ({ featureIndex: at, crossTileID: 10 + at }),
    },
  };
  const feature = (at: number) => ({ id: names[at], properties: { id: `city-${names[at]}` } });
  const tile = {
    getBucket: () => bucket,
    latestFeatureIndex: {
      loadVTLayers: () => ({ _geojsonTileLayer: { feature } }),
      getId: ({ id }: { id: string }) => id,
    },
  };
  const seen: Record<number, boolean> = {};
  let drawn: string[] = [];
  const placement = {
    placements: {} as Record<number, { text: boolean }>,
    getBucketParts: () => {},
    placeLayerBucketPart: () => {
      for (const at of names.keys()) if (!seen[10 + at]) placement.placements[10 + at] = { text: true };
    },
    updateLayerOpacities: () => placement.updateBucketOpacities(bucket, {}, [false, false, false]),
    updateBucketOpacities: (_bucket: object, _tile: object, duplicates: boolean[]) => {
      drawn = names.filter((_, at) => !duplicates[at]);
    },
  };
  symbols.prepare?.(placement as unknown as Placement);
  const asked = placement as unknown as Placement;
  const parts = [[0, 2], [2, 3]].map(([symbolInstanceStart, symbolInstanceEnd]) => ({ symbolInstanceStart, symbolInstanceEnd, parameters: { bucket } })); // biome-ignore format: a list
  if (!late) {
    asked.getBucketParts([], {} as never, tile as never, false);
    for (const part of parts) asked.placeLayerBucketPart(part as never, seen, false);
  }
  asked.updateLayerOpacities({} as never, [tile] as never);
  return { drawn, placed: names.filter((_, at) => placement.placements[10 + at]?.text) };
}

test('what is hidden takes no place and is not drawn', () => {
  const symbols = placedSymbols();
  expect(shownNow(symbols)).toEqual({ placed: names, drawn: names });
  symbols.hide('labels', new Set(['beta']));
  expect(shownNow(symbols)).toEqual({ placed: ['alpha', 'gamma'], drawn: ['alpha', 'gamma'] });
  // While the map is dragged tiles come between two placings, with signs that may lie over all others.
  expect(shownNow(symbols, { late: true }).drawn).toEqual(['alpha', 'gamma']);
  symbols.hide('labels', new Set());
  expect(shownNow(symbols)).toEqual({ placed: names, drawn: names });
});

test('a style layer may hide more than its source does', () => {
  const symbols = placedSymbols();
  symbols.hide('labels', new Set(['beta']));
  symbols.hide('selection:ring', new Set(['alpha']));
  expect(shownNow(symbols, { layer: 'selection:ring' }).drawn).toEqual(['gamma']);
});

test('it knows whose names a style layer shows', () => {
  const symbols = placedSymbols();
  symbols.hide('labels', new Set(['beta']));
  shownNow(symbols);
  expect([...symbols.namedIn('place-label:name')]).toEqual(['city-alpha', 'city-gamma']);
  expect(symbols.namedIn('place-label:theme').size).toBe(0);
});
