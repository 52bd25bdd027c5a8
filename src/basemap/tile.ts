import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection } from 'geojson';
import type { BBox } from '../atlas/model/geometry.ts';
import { type TileAddress, tileMeets } from './tileExtent.ts';

/** Tile units per tile edge. */
const TILE_UNITS = 4096;
/** Tile units beyond the edge: room for the widest line along the coast, 16 of 512 pixels. */
const BUFFER = 128;
/**
 * Tile units (eighths of a pixel) by which a line may be simplified, and whose square an islet must fill to stay.
 * Finer at the last zoom within the extent: those tiles are drawn enlarged, and must hold every islet of the data.
 */
const TOLERANCE = 5;
const LAST_TOLERANCES = [0.7, 2.5];
/** Last zoom at which the whole world has the same detail. Beyond it only the extent gains. */
const WORLD_ZOOM = 4;

/** A vector tile (MVT 2), not compressed. */
export interface Tile extends TileAddress {
  data: Uint8Array;
}

/**
 * Every tile with something in it, from zoom 0 to `maxZoom`. Outside the extent the tiles beyond zoom 4
 * hold the same lines as those of zoom 4, simplified alike: no seam, as it is one data set, and few bytes.
 */
export function tile(layers: Record<string, Feature[]>, extent: BBox, maxZoom: number): Tile[] {
  const cut = cutters(layers, maxZoom);
  const tiles: Tile[] = [];
  for (let z = 0; z <= maxZoom; z++) {
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const data = cut({ z, x, y }, z <= WORLD_ZOOM || tileMeets({ z, x, y }, extent));
        if (data) tiles.push({ z, x, y, data });
      }
    }
  }
  return tiles;
}

/** Cuts one tile, in full or in coarse detail; null where nothing is in it. */
function cutters(layers: Record<string, Feature[]>, maxZoom: number) {
  const byTolerance = new Map<number, Record<string, GeoJSONVT>>();
  return ({ z, x, y }: TileAddress, inFull: boolean): Uint8Array | null => {
    const tolerance = toleranceAt(z, inFull, maxZoom);
    const index = byTolerance.get(tolerance) ?? indexes(layers, tolerance, maxZoom);
    byTolerance.set(tolerance, index);
    const cut: Record<string, GeoJSONVTTile> = {};
    for (const [name, layer] of Object.entries(index)) {
      const found = layer.getTile(z, x, y);
      if (found && found.features.length > 0) cut[name] = mergeFeatures(found);
    }
    return Object.keys(cut).length === 0 ? null : fromGeojsonVt(cut, { version: 2, extent: TILE_UNITS });
  };
}

function toleranceAt(z: number, inFull: boolean, maxZoom: number): number {
  if (!inFull) return TOLERANCE * 2 ** (z - WORLD_ZOOM);
  return LAST_TOLERANCES[maxZoom - z] ?? TOLERANCE;
}

function indexes(
  layers: Record<string, Feature[]>,
  tolerance: number,
  maxZoom: number,
): Record<string, GeoJSONVT> {
  const index = (features: Feature[]) => {
    const data: FeatureCollection = { type: 'FeatureCollection', features };
    // One zoom more than is asked for: at its last zoom geojson-vt does not simplify at all.
    const options = { maxZoom: maxZoom + 1, indexMaxZoom: 0, tolerance, extent: TILE_UNITS, buffer: BUFFER };
    return new GeoJSONVT(data, options);
  };
  return Object.fromEntries(Object.entries(layers).map(([name, features]) => [name, index(features)]));
}

/** Features with equal properties as one: they are kept apart only so that cutting can pass over most of them. */
function mergeFeatures(tile: GeoJSONVTTile): GeoJSONVTTile {
  const merged = new Map<string, GeoJSONVTFeature>();
  for (const feature of tile.features as GeoJSONVTFeature[]) {
    const key = JSON.stringify([feature.type, feature.tags]);
    const before = merged.get(key);
    const geometry = before ? [...before.geometry, ...feature.geometry] : feature.geometry;
    merged.set(key, { ...feature, geometry } as GeoJSONVTFeature);
  }
  return { ...tile, features: [...merged.values()] } as GeoJSONVTTile;
}
