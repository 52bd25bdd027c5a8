import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { sum } from 'd3-array';
import { type Drawn, nearZoom, seenFromAfar } from '../atlas/farFeatures.ts';
import { boundingBox } from '../atlas/geometry/boundingBox.ts';
import type { BBox } from '../atlas/model/geometry.ts';
import { FIRST_REQUEST_BYTES, headOf, pmtilesArchive } from './pmtilesArchive.ts';
import type { Tile } from './tile.ts';
import { type TileAddress, tileMeets } from './tileExtent.ts';

/** Last zoom of the tiles: a tile unit is then 0.0003°. */
const maxZoom = 7;

/** As MapLibre cuts GeoJSON itself: 16 units to a pixel, a line may stray by 0.3 pixels; beyond each edge lie 32, room for the widest band along a limit. */
const cutting = { extent: 8192, tolerance: 0.3 * 16, buffer: 32 * 16 };

/** Room for so many positions in a tile before the last zoom, which is fifty kilobytes, packed; for those of the last rank, meant for near views only, up to fewer. */
const roomInTile = { any: 24_000, lastRank: 4000 };
const lastRank = 5;

/** So many shapes are cut at a time, the foremost first: an index of all would not fit into memory. */
const atATime = 1000;

/** What a tile holds so far, and of how many positions it is. */
interface Held extends TileAddress {
  features: GeoJSONVTFeature[];
  positions: number;
}

/** What is drawn of a large atlas, as a PMTiles archive of vector tiles with one layer of this name, and what a reader asks for first of it. */
export function featureTiles(drawn: Drawn, layer: string): { archive: Uint8Array; head: Uint8Array } {
  const ranked = drawn.features
    .map((feature, order) => ({ ...feature, id: order }))
    .toSorted((one, other) => rankOf(one.properties) - rankOf(other.properties));
  function* cut(features: Drawn['features'], part: TileAddress, last: number): Generator<Tile> {
    const tiles = new Map<string, Held>();
    for (let at = 0; at < features.length; at += atATime) {
      const those = { ...drawn, features: features.slice(at, at + atATime) };
      const seen = part.z < nearZoom ? seenFromAfar(those) : those;
      // One zoom more than is asked for: at its last zoom geojson-vt does not simplify at all.
      const index = new GeoJSONVT(seen, { ...cutting, maxZoom: maxZoom + 1, indexMaxZoom: 0 });
      for (const { z, x, y, features: more } of tilesOf(index, part, last)) {
        const tile = tiles.get(`${z}/${x}/${y}`) ?? { z, x, y, features: [], positions: 0 };
        tiles.set(`${z}/${x}/${y}`, tile);
        hold(tile, more);
      }
    }
    for (const { z, x, y, features } of tiles.values()) {
      // Drawn in the order of the atlas.
      const inOrder = features.toSorted((one, other) => Number(one.id) - Number(other.id));
      const tile = { features: inOrder.map(({ id, ...rest }) => rest) } as GeoJSONVTTile;
      yield { z, x, y, data: fromGeojsonVt({ [layer]: tile }, { version: 2, extent: cutting.extent }) };
    }
  }
  function* tiles(): Generator<Tile> {
    const boxes = new Map(ranked.map(({ id, geometry }) => [id, withRoom(boundingBox(geometry), nearZoom)]));
    for (let at = 0; at < 4 ** nearZoom; at += 1) {
      const part = { z: nearZoom, x: at % 2 ** nearZoom, y: at >> nearZoom };
      yield* cut(
        ranked.filter(({ id }) => tileMeets(part, boxes.get(id) as BBox)),
        part,
        maxZoom,
      );
    }
    yield* cut(ranked, { z: 0, x: 0, y: 0 }, nearZoom - 1);
  }
  const archive = pmtilesArchive(tiles(), {
    name: 'Features',
    attribution: '',
    vector_layers: [{ id: layer, fields: {} }],
  });
  return { archive, head: headOf(archive).subarray(0, FIRST_REQUEST_BYTES) };
}

/** What an index has in a tile and in those within it, down to the last zoom; it keeps none of it. */
function* tilesOf(
  index: GeoJSONVT,
  { z, x, y }: TileAddress,
  last: number,
): Generator<TileAddress & { features: GeoJSONVTFeature[] }> {
  const tile = index.getTile(z, x, y);
  // Of what is too small to be drawn here, `features` has nothing, and a tile within this one has.
  if (!tile || tile.numFeatures === 0) return;
  const features = (tile.features as GeoJSONVTFeature[]).splice(0);
  if (features.length > 0) yield { z, x, y, features };
  for (const down of z < last ? [0, 1] : [])
    for (const right of [0, 1]) yield* tilesOf(index, { z: z + 1, x: 2 * x + right, y: 2 * y + down }, last);
  tile.source = null;
}

/** The box with as much around it, degrees, as a tile of this zoom holds beyond its edges. */
function withRoom([west, south, east, north]: BBox, zoom: number): BBox {
  const room = (360 / 2 ** zoom) * (cutting.buffer / cutting.extent);
  const width = east < west ? east - west + 360 : east - west;
  if (width + 2 * room >= 360) return [-180, south - room, 180, north + room];
  const turned = (lng: number) => (lng < -180 ? lng + 360 : lng > 180 ? lng - 360 : lng);
  return [turned(west - room), south - room, turned(east + room), north + room];
}

/** A band has no rank: of the events in a sea some are of this one. */
const bandRank = 2;

const rankOf = (properties: object | null): number =>
  properties && 'rank' in properties ? Number(properties.rank) : bandRank;

/** Puts more into a tile, the foremost first, as far as it has room: at the last zoom for all. */
function hold(tile: Held, more: readonly GeoJSONVTFeature[]): void {
  for (const feature of more.toSorted((one, other) => rankOf(one.tags) - rankOf(other.tags))) {
    const { type, geometry, tags } = feature;
    const next = tile.positions + (type === 1 ? geometry.length : sum(geometry, ({ length }) => length));
    if (tile.z < maxZoom && next > roomInTile[rankOf(tags) < lastRank ? 'any' : 'lastRank']) continue;
    tile.positions = next;
    tile.features.push(feature);
  }
}
