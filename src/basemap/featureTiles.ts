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
const cut = { extent: 8192, tolerance: 0.3 * 16, buffer: 32 * 16 };

/** Room for so many positions in a tile before the last zoom, which is fifty kilobytes, packed; for those of the last rank, meant for near views only, up to fewer. */
const roomInTile = { any: 24_000, lastRank: 4000 };
const lastRank = 5;

/** What is drawn of a large atlas, as a PMTiles archive of vector tiles with one layer of this name, and what a reader asks for first of it. */
export function featureTiles(drawn: Drawn, layer: string): { archive: Uint8Array; head: Uint8Array } {
  // One zoom more than is asked for: at its last zoom geojson-vt does not simplify at all.
  const indexOf = (shapes: Drawn) => new GeoJSONVT(shapes, { ...cut, maxZoom: maxZoom + 1, indexMaxZoom: 0 });
  function* cutFrom(index: GeoJSONVT, part: TileAddress, last: number): Generator<Tile> {
    const { z, x, y } = part;
    const tile = index.getTile(z, x, y);
    // Of what is too small to be drawn here, `features` has nothing, and a tile within this one has.
    if (!tile || tile.numFeatures === 0) return;
    const kept = z < maxZoom ? foremostOf(tile) : tile;
    const data = fromGeojsonVt({ [layer]: kept }, { version: 2, extent: cut.extent });
    if (kept.features.length > 0) yield { z, x, y, data };
    // The index keeps the tile; what is in it would fill memory, and is cut from its source, which nothing but its quarters needs.
    tile.features.length = 0;
    for (const quarter of z < last ? quartersOf(part) : []) yield* cutFrom(index, quarter, last);
    tile.source = null;
  }
  function* tiles(): Generator<Tile> {
    // One part of the world after the other: all shapes, in all near tiles that an index keeps, would not fit into memory.
    const boxes = drawn.features.map(({ geometry }) => withRoom(boundingBox(geometry), nearZoom));
    for (let at = 0; at < 4 ** nearZoom; at += 1) {
      const part = { z: nearZoom, x: at % 2 ** nearZoom, y: at >> nearZoom };
      const features = drawn.features.filter((_, place) => tileMeets(part, boxes[place] as BBox));
      if (features.length > 0) yield* cutFrom(indexOf({ ...drawn, features }), part, maxZoom);
    }
    yield* cutFrom(indexOf(seenFromAfar(drawn)), { z: 0, x: 0, y: 0 }, nearZoom - 1);
  }
  const archive = pmtilesArchive(tiles(), {
    name: 'Features',
    attribution: '',
    vector_layers: [{ id: layer, fields: {} }],
  });
  return { archive, head: headOf(archive).subarray(0, FIRST_REQUEST_BYTES) };
}

/** The box with as much around it, degrees, as a tile of this zoom holds beyond its edges. */
function withRoom([west, south, east, north]: BBox, zoom: number): BBox {
  const room = (360 / 2 ** zoom) * (cut.buffer / cut.extent);
  const width = east < west ? east - west + 360 : east - west;
  if (width + 2 * room >= 360) return [-180, south - room, 180, north + room];
  const turned = (lng: number) => (lng < -180 ? lng + 360 : lng > 180 ? lng - 360 : lng);
  return [turned(west - room), south - room, turned(east + room), north + room];
}

const quartersOf = ({ z, x, y }: TileAddress): TileAddress[] =>
  [0, 1].flatMap((down) => [0, 1].map((right) => ({ z: z + 1, x: 2 * x + right, y: 2 * y + down })));

/** A band has no rank: of the events in a sea some are of this one. */
const bandRank = 2;

/** The tile with what it has room for: those of the first ranks, in the order they came in. */
function foremostOf(tile: GeoJSONVTTile): GeoJSONVTTile {
  const features = tile.features as GeoJSONVTFeature[];
  const rankOf = ({ tags }: GeoJSONVTFeature) => Number(tags?.rank ?? bandRank);
  const positionsIn = ({ type, geometry }: GeoJSONVTFeature) =>
    type === 1 ? geometry.length : sum(geometry, ({ length }) => length);
  let held = 0;
  const kept = new Set(
    features
      .toSorted((one, other) => rankOf(one) - rankOf(other))
      .filter((feature) => {
        const next = held + positionsIn(feature);
        const hasRoom = next <= roomInTile[rankOf(feature) < lastRank ? 'any' : 'lastRank'];
        if (hasRoom) held = next;
        return hasRoom;
      }),
  );
  return { ...tile, features: features.filter((feature) => kept.has(feature)) } as GeoJSONVTTile;
}
