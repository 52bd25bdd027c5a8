import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { PbfWriter } from 'pbf';
import { zxyToTileId } from 'pmtiles';
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
const LEAF_ENTRIES = 2048;
const UNCOMPRESSED = 1;
const GZIP = 2;

/** One row of the directory: `runLength` tiles in a row that share the same bytes. */
interface Entry {
  tileId: number;
  offset: number;
  length: number;
  runLength: number;
}

/**
 * Tiles as one PMTiles archive, version 3 (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md):
 * equal tiles stored once, ordered along the Hilbert curve, and a directory that refers to others where it would not fit a
 * reader's first request.
 */
export function pmtilesArchive(tiles: Iterable<Tile>, metadata: ArchiveMetadata, form = vectorTiles): Buffer {
  const { entries, contents, count, end, maxZoom } = storeTiles(tiles, form);
  const { root, leaves } = writeDirectories(entries);
  const json = gzipSync(JSON.stringify(metadata), { level: 9 });
  const metadataOffset = HEADER_BYTES + root.length;
  const leavesOffset = metadataOffset + json.length;
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0);
  header.writeUInt8(3, 7);
  const counts = [
    [HEADER_BYTES, root.length],
    [metadataOffset, json.length],
    [leavesOffset, leaves.length],
    [leavesOffset + leaves.length, end],
    [count, entries.length],
    [contents.length],
  ].flat();
  for (const [i, count] of counts.entries()) header.writeBigUInt64LE(BigInt(count), 8 + 8 * i);
  // Clustered, directories gzipped, the tiles' compression and type, zoom 0 to the last.
  header.set([1, GZIP, form.gzip ? GZIP : UNCOMPRESSED, form.type, 0, maxZoom], 96);
  const world = [-180, -85.0511287, 180, 85.0511287];
  for (const [i, degrees] of world.entries()) header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i);
  // The rest says that the centre is zoom 0 at 0, 0.
  return Buffer.concat([header, root, json, leaves, ...contents]);
}

/** The directory whole, or in leaves of so many entries each. */
function writeDirectories(entries: Entry[]): { root: Uint8Array; leaves: Uint8Array } {
  const whole = packedDirectory(entries);
  if (HEADER_BYTES + whole.length <= FIRST_REQUEST_BYTES) return { root: whole, leaves: new Uint8Array() };
  const parts: Uint8Array[] = [];
  const refs: Entry[] = [];
  let offset = 0;
  for (let at = 0; at < entries.length; at += LEAF_ENTRIES) {
    const leaf = packedDirectory(entries.slice(at, at + LEAF_ENTRIES));
    // No run: it leads to a directory, not to a tile.
    refs.push({ tileId: entries[at]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
    parts.push(leaf);
    offset += leaf.length;
  }
  return { root: packedDirectory(refs), leaves: Buffer.concat(parts) };
}

const packedDirectory = (entries: Entry[]): Uint8Array => gzipSync(writeDirectory(entries), { level: 9 });

/** What of an archive a reader needs to find its tiles: all that lies before them. */
export const headOf = (archive: Buffer): Buffer => archive.subarray(0, Number(archive.readBigUInt64LE(56)));

/** Compressed as they come: not yet compressed they would not all fit into memory. */
function storeTiles(tiles: Iterable<Tile>, form: TileForm) {
  const stored = new Map<string, { content: Uint8Array; offset?: number }>();
  const placed: { tileId: number; hash: string }[] = [];
  let maxZoom = 0;
  for (const { z, x, y, data } of tiles) {
    const hash = createHash('sha256').update(data).digest('hex');
    // Copied: what gzip gives keeps sixteen kilobytes at least.
    if (!stored.has(hash))
      stored.set(hash, { content: form.gzip ? new Uint8Array(gzipSync(data, { level: 9 })) : data });
    placed.push({ tileId: zxyToTileId(z, x, y), hash });
    maxZoom = Math.max(maxZoom, z);
  }
  const contents: Uint8Array[] = [];
  const entries: Entry[] = [];
  let end = 0;
  for (const { tileId, hash } of placed.sort((a, b) => a.tileId - b.tileId)) {
    const tile = stored.get(hash);
    if (!tile) continue;
    const { content } = tile;
    if (tile.offset === undefined) {
      tile.offset = end;
      contents.push(content);
      end += content.length;
    }
    const { offset } = tile;
    const last = entries.at(-1);
    if (last && last.offset === offset && last.tileId + last.runLength === tileId) last.runLength++;
    else entries.push({ tileId, offset, length: content.length, runLength: 1 });
  }
  return { entries, contents, count: placed.length, end, maxZoom };
}

/** Columns of varints: ids as differences, run lengths, lengths, offsets (0: right after the one before). */
function writeDirectory(entries: Entry[]): Uint8Array {
  const ends = entries.map(({ offset, length }) => offset + length);
  const columns = [
    [entries.length],
    entries.map(({ tileId }, i) => tileId - (entries[i - 1]?.tileId ?? 0)),
    entries.map(({ runLength }) => runLength),
    entries.map(({ length }) => length),
    entries.map(({ offset }, i) => (ends[i - 1] === offset ? 0 : offset + 1)),
  ];
  const pbf = new PbfWriter();
  for (const number of columns.flat()) pbf.writeVarint(number);
  return pbf.finish();
}
