import { VectorTile } from '@mapbox/vector-tile';
import { groups } from 'd3-array';
import type { Feature } from 'geojson';
import { PbfReader } from 'pbf';
import { Compression, type Header, PMTiles, TileType } from 'pmtiles';
import { rewound } from '../../geojson/winding.ts';
import { unite } from '../../geometry/jts.ts';
import { toPlane } from '../../geometry/mercator.ts';
import { areaOf, joinGeometries, pointsOf, polygonsOf, simpleGeometries } from '../../geometry/parts.ts';
import type { MapGeometry } from '../../model/geometry.ts';
import { gunzipped } from './archive.ts';
import { collectionBytes } from './collectionBytes.ts';
import { asDamage, Unreadable } from './unreadable.ts';

/** So many tiles are opened, and so many pieces of features read from them, at most; the zoom is chosen by that. */
const mostTiles = 1024;
const mostPieces = 50_000;

interface Piece {
  layer: string;
  id: number | undefined;
  properties: Feature['properties'];
  geometry: MapGeometry;
}

/**
 * An archive of vector tiles as GeoJSON: the features of one zoom, put together again from the pieces in its tiles. `note` says which
 * zoom that is. Rejects with `Unreadable` where the archive is damaged or holds pictures.
 */
export async function pmtilesAsGeojson(bytes: Uint8Array): Promise<{ bytes: Uint8Array; note: string }> {
  try {
    const source = {
      getKey: () => 'own',
      getBytes: async (offset: number, length: number) => ({
        data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer,
      }),
    };
    const archive = new PMTiles(source, undefined, unpacked);
    const header = await archive.getHeader();
    if (header.tileType !== TileType.Mvt) {
      const kind = TileType[header.tileType] ?? 'an unknown kind';
      throw new Unreadable(`its tiles are ${kind}; only vector tiles (MVT) hold shapes that can be read`);
    }
    const { minZoom, maxZoom } = header;
    let zoom = maxZoom;
    while (zoom > minZoom && tilesAt(zoom, header).length > mostTiles) zoom--;
    let pieces = await piecesAt(zoom, header, archive);
    while (pieces.length > mostPieces && zoom > minZoom) pieces = await piecesAt(--zoom, header, archive);
    const note = `read from its tiles of zoom ${zoom} (of ${minZoom} to ${maxZoom}): shapes are as coarse as those; pieces alike in id or properties became one`;
    return { bytes: collectionBytes(puzzled(pieces)), note };
  } catch (error) {
    throw asDamage(error, 'the PMTiles archive');
  }
}

/** No more comes out of a tile or directory than is read of any file. */
const unpacked = async (packed: ArrayBuffer, how: Compression): Promise<ArrayBuffer> => {
  if (how === Compression.None || how === Compression.Unknown) return packed;
  if (how !== Compression.Gzip)
    throw new Unreadable(`its tiles are packed with ${Compression[how] ?? how}; only gzip is read`);
  return (await gunzipped(new Uint8Array(packed))).buffer;
};

/** The tiles that lie in the archive's bounds: none where there are too many to be listed. */
function tilesAt(z: number, { minLon, minLat, maxLon, maxLat }: Header): [x: number, y: number][] {
  const across = 2 ** z;
  const [half] = toPlane([180, 0]);
  const tile = (along: number) =>
    Math.min(across - 1, Math.max(0, Math.floor(((along + half) / (2 * half)) * across)));
  const inMap = (lat: number) => Math.max(-85, Math.min(85, lat));
  const [west, north] = toPlane([minLon, inMap(maxLat)]);
  const [east, south] = toPlane([maxLon, inMap(minLat)]);
  const tiles: [number, number][] = [];
  for (let x = tile(west); x <= tile(east); x++)
    for (let y = tile(-north); y <= tile(-south) && tiles.length <= mostTiles; y++) tiles.push([x, y]);
  return tiles;
}

async function piecesAt(z: number, header: Header, archive: PMTiles): Promise<Piece[]> {
  const pieces: Piece[] = [];
  const tiles = tilesAt(z, header);
  if (tiles.length > mostTiles)
    throw new Unreadable(`its coarsest zoom, ${z}, has too many tiles to be read: make it from zoom 0 on`);
  for (const [x, y] of tiles) {
    const tile = await archive.getZxy(z, x, y);
    const layers = tile ? new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers : {};
    for (const [layer, features] of Object.entries(layers))
      for (let i = 0; i < features.length; i++) {
        const { id } = features.feature(i);
        const { geometry, properties } = features.feature(i).toGeoJSON(x, y, z);
        pieces.push(...simpleGeometries(geometry).map((part) => ({ layer, id, properties, geometry: part })));
      }
  }
  return pieces;
}

/**
 * Features from their pieces: those of a layer and shape with the same id, or without ids alike in all properties. Their
 * ids tell the layer.
 */
function puzzled(pieces: readonly Piece[]): Feature[] {
  const keyOf = ({ layer, id, properties, geometry }: Piece) =>
    JSON.stringify([layer, geometry.type.replace('Multi', ''), id ?? properties]);
  return groups(pieces, keyOf).flatMap(([, group], n): Feature[] => {
    const [{ layer, id, properties } = { layer: '', id: n, properties: null }] = group;
    const geometry = joined(group.map((piece) => piece.geometry));
    return geometry ? [{ type: 'Feature', id: `${layer} ${id ?? `#${n}`}`, properties, geometry }] : [];
  });
}

/** Pieces reach into the tiles beside theirs: areas are united, points told once. */
function joined(pieces: MapGeometry[]): MapGeometry | null {
  const points = new Map(pieces.flatMap(pointsOf).map((point) => [point.join(), point]));
  if (points.size > 0) return joinGeometries([{ type: 'MultiPoint', coordinates: [...points.values()] }]);
  const polygons = pieces.flatMap(polygonsOf);
  if (polygons.length === 0) return joinGeometries(pieces);
  try {
    return rewound(areaOf(unite(polygons)));
  } catch {
    // Simplified shapes may cross themselves: then they stay in pieces.
    return rewound(areaOf(polygons));
  }
}
