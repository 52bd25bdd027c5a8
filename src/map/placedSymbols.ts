import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Placement, Placer } from './placing.ts';
import { type Keyed, keepSource } from './sourceData.ts';

type Part = Parameters<Placement['placeLayerBucketPart']>[0];
type Bucket = Part['parameters']['bucket'];

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
  /** Hides these from the next placing on, by their ids, and no others; `of`: a source, or one style layer, which then does not go by its source. */
  hide(of: string, ids: ReadonlySet<Keyed['id']>): void;
  /** The features whose names a style layer shows since names were last placed, also a little beyond the map's edge. */
  namedIn(layer: string): Set<unknown>;
}

export function placedSymbols(): PlacedSymbols {
  const hidden = new Map<string, ReadonlySet<unknown>>();
  const known = new WeakMap<Bucket, Known[]>();
  let parts: Part[] = [];
  let { placements } = {} as Pick<Placement, 'placements'>;

  /** What the signs and names of a bucket are of, one after the other. */
  function read(bucket: Bucket, { retainedQueryData }: Placement): Known[] {
    const index = retainedQueryData[bucket.bucketInstanceId]?.featureIndex;
    const features = index?.loadVTLayers()[tileLayer];
    return Array.from({ length: bucket.symbolInstances.length }, (_, at) => {
      const feature = features?.feature(bucket.symbolInstances.get(at).featureIndex);
      return { id: feature && index?.getId(feature, tileLayer), feature: feature?.properties.id };
    });
  }
  const symbolsOf = ({ symbolInstanceStart, symbolInstanceEnd, parameters: { bucket } }: Part) =>
    (known.get(bucket) ?? []).slice(symbolInstanceStart, symbolInstanceEnd).map((symbol, at) => ({
      ...symbol,
      key: bucket.symbolInstances.get(symbolInstanceStart + at).crossTileID,
    }));
  return {
    hide: (of, ids) => hidden.set(of, ids),
    namedIn: (layer) =>
      new Set(
        parts
          .filter(({ parameters }) => parameters.bucket.layerIds[0] === layer)
          .flatMap(symbolsOf)
          .flatMap(({ key, feature }) => (placements[key]?.text ? [feature] : [])),
      ),
    prepare: (placement) => {
      const place = placement.placeLayerBucketPart;
      parts = [];
      placements = placement.placements;
      placement.placeLayerBucketPart = (part, seen, ...more) => {
        const { bucket } = part.parameters;
        parts.push(part);
        if (!known.has(bucket)) known.set(bucket, read(bucket, placement));
        const own = hidden.get(bucket.layerIds[0] ?? '') ?? hidden.get(bucket.sourceID);
        for (const { id, key } of own?.size ? symbolsOf(part) : []) {
          if (!own?.has(id)) continue;
          // As one that has been placed in another tile, and had no room there.
          seen[key] = true;
          placements[key] = { text: false, icon: false, skipFade: false };
        }
        place.call(placement, part, seen, ...more);
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
      source.hold([...ever.values()]);
      hide(name, hidden);
    },
  };
}
