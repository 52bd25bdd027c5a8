import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Placement, Placer } from './placing.ts';
import { type Keyed, keepSource } from './sourceData.ts';

type Part = Parameters<Placement['placeLayerBucketPart']>[0];
type Bucket = Part['parameters']['bucket'];
type Tile = Parameters<Placement['getBucketParts']>[2];
type StyleLayer = Parameters<Placement['getBucketParts']>[1];

/** What a sign or name is of. */
interface Known {
  /** As the source has it. */
  id: unknown;
  /** The `id` among its properties: the atlas's own. */
  feature: unknown;
}

/** The layer of every tile of GeoJSON. */
const tileLayer = '_geojsonTileLayer';

/** Which signs and names of those that tiles have are placed. What is hidden takes no room, and no tile is laid out anew. */
export interface PlacedSymbols extends Placer {
  /** Hides these from the next placing on, by their ids, and no others; `of`: a source, or one style layer. */
  hide(of: string, ids: ReadonlySet<Keyed['id']>): void;
  /** The features whose names a style layer shows since names were last placed, also a little beyond the map's edge. */
  namedIn(layer: string): Set<unknown>;
}

/** Nothing is hidden at first; `followPlacing` is to ask it. */
export function placedSymbols(): PlacedSymbols {
  const hidden = new Map<string, ReadonlySet<unknown>>();
  /** What the signs and names of a bucket are of, one after the other. */
  const known = new WeakMap<Bucket, Known[]>();
  let parts: Part[] = [];
  let placements: Placement['placements'] = {};

  function read(layer: StyleLayer, tile: Tile): void {
    const bucket = tile.getBucket(layer) as Bucket | undefined;
    const index = tile.latestFeatureIndex;
    if (!bucket || !index || known.has(bucket)) return;
    const features = index.loadVTLayers()[tileLayer];
    const symbols = Array.from({ length: bucket.symbolInstances.length }, (_, at) => {
      const feature = features?.feature(bucket.symbolInstances.get(at).featureIndex);
      return { id: feature && index.getId(feature, tileLayer), feature: feature?.properties.id };
    });
    known.set(bucket, symbols);
  }
  function isHidden({ sourceID, layerIds }: Bucket, symbol: Known | undefined): boolean {
    return [sourceID, ...layerIds].some((of) => hidden.get(of)?.has(symbol?.id));
  }
  const symbolsOf = ({ symbolInstanceStart, symbolInstanceEnd, parameters: { bucket } }: Part) =>
    (known.get(bucket) ?? []).slice(symbolInstanceStart, symbolInstanceEnd).map((symbol, at) => ({
      symbol,
      key: bucket.symbolInstances.get(symbolInstanceStart + at).crossTileID,
    }));
  return {
    hide: (of, ids) => hidden.set(of, ids),
    namedIn: (layer) =>
      new Set(
        parts
          .filter(({ parameters }) => parameters.bucket.layerIds[0] === layer)
          .flatMap(symbolsOf)
          .flatMap(({ key, symbol }) => (placements[key]?.text ? [symbol.feature] : [])),
      ),
    prepare: (placement) => {
      const { getBucketParts, placeLayerBucketPart, updateLayerOpacities, updateBucketOpacities } = placement;
      parts = [];
      placements = placement.placements;
      placement.getBucketParts = (found, layer, tile, ...more) => {
        read(layer, tile);
        getBucketParts.call(placement, found, layer, tile, ...more);
      };
      placement.placeLayerBucketPart = (part, seen, ...more) => {
        parts.push(part);
        // As those that have been placed in another tile.
        for (const { symbol, key } of symbolsOf(part))
          if (isHidden(part.parameters.bucket, symbol)) seen[key] = true;
        placeLayerBucketPart.call(placement, part, seen, ...more);
      };
      // Tiles may come between two placings.
      placement.updateLayerOpacities = (layer, tiles) => {
        for (const tile of tiles) read(layer, tile);
        updateLayerOpacities.call(placement, layer, tiles);
      };
      placement.updateBucketOpacities = (bucket, tile, duplicates, ...more) => {
        const unseen = duplicates.map((is, at) => is || isHidden(bucket, known.get(bucket)?.[at]));
        updateBucketOpacities.call(placement, bucket, tile, unseen, ...more);
      };
    },
  };
}

/** Keeps which signs and names of a source the map shows: `first` with the style. What is not shown any more stays in its tiles, hidden. */
export function keepSymbols(
  map: MapLibreMap,
  name: string,
  first: readonly Keyed[],
  { hide }: Pick<PlacedSymbols, 'hide'>,
) {
  const source = keepSource(map, name, first);
  const ever = new Map(first.map((symbol) => [symbol.id, symbol]));
  return {
    /** Shows these: tiles are laid out anew only where one was never there, or looked otherwise. */
    show: (symbols: readonly Keyed[]) => {
      const hidden = new Set(ever.keys());
      for (const symbol of symbols) {
        ever.set(symbol.id, symbol);
        hidden.delete(symbol.id);
      }
      void source.hold([...ever.values()]);
      hide(name, hidden);
    },
  };
}
