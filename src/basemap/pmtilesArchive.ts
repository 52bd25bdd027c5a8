import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import { type Entry, rootDirectory } from './pmtilesDirectory.ts';
import type { Tile } from './tile.ts';

/** What the archive says about itself (TileJSON 3.0 words). */
export interface ArchiveMetadata {
  name: string;
  attribution: string;
  /** Of vector tiles only. */
  vector_layers?: { id: string; fields: Record<string, string> }[];
}

/** What the tiles are, in the numbers of the specification, and whether they are stored gzipped. */
export interface TileForm {
  type: number;
  gzip: boolean;
}

const vectorTiles: TileForm = { type: 1, gzip: true };
/** Compressed in themselves already. */
export const jpegTiles: TileForm = { type: 3, gzip: false };

const HEADER_BYTES = 127;
/** A reader's first request: header and root directory must lie within (PMTiles 3, §4). */
export const FIRST_REQUEST_BYTES = 16384;
const UNCOMPRESSED = 1;
const GZIP = 2;

/**
 * Tiles as one PMTiles archive, version 3 (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md):
 * equal tiles stored once, ordered along the Hilbert curve, one root directory.
 * Throws where the directory would not fit the first request of a reader: then leaf directories are needed.
 */
export function pmtilesArchive(tiles: Tile[], metadata: ArchiveMetadata, form = vectorTiles): Uint8Array {
  const { entries, contents } = storeTiles(tiles, form);
  const directory = rootDirectory(entries, FIRST_REQUEST_BYTES - HEADER_BYTES);
  const json = gzipSync(JSON.stringify(metadata), { level: 9 });
  const tileData = Buffer.concat(contents);
  const header = writeHeader({
    directoryBytes: directory.length,
    metadataBytes: json.length,
    tileBytes: tileData.length,
    tiles: tiles.length,
    entries: entries.length,
    contents: contents.length,
    maxZoom: Math.max(...tiles.map(({ z }) => z)),
    form,
  });
  return Buffer.concat([header, directory, json, tileData]);
}

function storeTiles(tiles: Tile[], form: TileForm): { entries: Entry[]; contents: Buffer[] } {
  const ordered = tiles
    .map((tile) => ({ tileId: zxyToTileId(tile.z, tile.x, tile.y), data: tile.data }))
    .sort((a, b) => a.tileId - b.tileId);
  const stored = new Map<string, { offset: number; length: number }>();
  const contents: Buffer[] = [];
  const entries: Entry[] = [];
  let offset = 0;
  for (const { tileId, data } of ordered) {
    const hash = createHash('sha256').update(data).digest('hex');
    let place = stored.get(hash);
    if (!place) {
      const content = form.gzip ? gzipSync(data, { level: 9 }) : Buffer.from(data);
      place = { offset, length: content.length };
      stored.set(hash, place);
      contents.push(content);
      offset += content.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.tileId + last.runLength === tileId) last.runLength++;
    else entries.push({ tileId, ...place, runLength: 1 });
  }
  return { entries, contents };
}

interface HeaderFigures {
  directoryBytes: number;
  metadataBytes: number;
  tileBytes: number;
  tiles: number;
  entries: number;
  contents: number;
  maxZoom: number;
  form: TileForm;
}

function writeHeader(figures: HeaderFigures): Buffer {
  const metadataOffset = HEADER_BYTES + figures.directoryBytes;
  const tileOffset = metadataOffset + figures.metadataBytes;
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0);
  header.writeUInt8(3, 7);
  const counts = [
    [HEADER_BYTES, figures.directoryBytes],
    [metadataOffset, figures.metadataBytes],
    [tileOffset, 0], // no leaf directories
    [tileOffset, figures.tileBytes],
    [figures.tiles, figures.entries],
    [figures.contents],
  ].flat();
  counts.forEach((count, i) => {
    header.writeBigUInt64LE(BigInt(count), 8 + 8 * i);
  });
  const { type, gzip } = figures.form;
  // Clustered, directories gzipped, the tiles' compression and type, zoom 0 to the last.
  [1, GZIP, gzip ? GZIP : UNCOMPRESSED, type, 0, figures.maxZoom].forEach((value, i) => {
    header.writeUInt8(value, 96 + i);
  });
  const world = [-180, -85.0511287, 180, 85.0511287];
  world.forEach((degrees, i) => {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i);
  });
  return header; // centre: zoom 0 at 0, 0
}
