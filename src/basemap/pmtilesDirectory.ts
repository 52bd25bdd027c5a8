import { gzipSync } from 'node:zlib';
import { PbfWriter } from 'pbf';

/** One row of the directory: `runLength` tiles in a row that share the same bytes. */
export interface Entry {
  tileId: number;
  offset: number;
  length: number;
  runLength: number;
}

/**
 * The directory of an archive as it is stored, gzipped. Throws where it takes more than `room` bytes: then the
 * entries must be spread over leaf directories.
 */
export function rootDirectory(entries: Entry[], room: number): Uint8Array {
  const directory = gzipSync(writeDirectory(entries), { level: 9 });
  if (directory.length > room) {
    throw new Error(
      `The root directory of ${entries.length} entries takes ${directory.length} bytes: write leaves.`,
    );
  }
  return directory;
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
