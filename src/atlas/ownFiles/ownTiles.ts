import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import type { GeoFeature } from '../geojson/guards.ts';
import { simpleGeometries } from '../geometry/parts.ts';

/** Of the one layer in a reader's tiles. */
const ownTileLayer = 'own';

/** The last zoom with tiles of its own; beyond, they are drawn enlarged. A tile unit is then about 60 cm. */
const ownTileZoom = 14;

const tileUnits = 4096;

/**
 * The tiles of these features, cut when they are asked for: MVT 2, empty where nothing is. A feature's id in them is its place in the
 * list; of its properties nothing is in them, as words in a stranger's data are nothing to draw by.
 */
export function ownTiles(features: readonly GeoFeature[]): (z: number, x: number, y: number) => Uint8Array {
  // Parts of a collection as features of their own: collections in collections are not cut.
  const parts = features.flatMap(({ geometry }, id): Feature[] =>
    geometry
      ? simpleGeometries(geometry).map((part) => ({ type: 'Feature', id, properties: {}, geometry: part }))
      : [],
  );
  const index = new GeoJSONVT(
    { type: 'FeatureCollection', features: parts },
    { maxZoom: ownTileZoom, indexMaxZoom: 0, extent: tileUnits, buffer: 128, tolerance: 3 },
  );
  return (z, x, y) => {
    const cut = index.getTile(z, x, y);
    return cut
      ? fromGeojsonVt({ [ownTileLayer]: thinned(cut) }, { version: 2, extent: tileUnits })
      : new Uint8Array();
  };
}

/** A tile with more points than this shows one where several would lie on the same spot of so many units: two pixels. */
const crowd = 5000;
const spotUnits = 16;

function thinned(tile: GeoJSONVTTile): GeoJSONVTTile {
  if (tile.features.length <= crowd) return tile;
  const taken = new Set<number>();
  const features = (tile.features as GeoJSONVTFeature[]).filter((feature) => {
    const [first, second] = feature.type === 1 ? feature.geometry : [];
    if (!first || second) return true;
    const [x, y] = first.map((unit) => Math.floor(unit / spotUnits));
    const spot = (x ?? 0) * tileUnits + (y ?? 0);
    if (taken.has(spot)) return false;
    taken.add(spot);
    return true;
  });
  return { ...tile, features } as GeoJSONVTTile;
}
