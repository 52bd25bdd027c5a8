import { gzipSync } from 'node:zlib';

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
  const bytes: number[] = [];
  writeVarint(bytes, entries.length);
  entries.forEach(({ tileId }, i) => {
    writeVarint(bytes, tileId - (entries[i - 1]?.tileId ?? 0));
  });
  for (const { runLength } of entries) writeVarint(bytes, runLength);
  for (const { length } of entries) writeVarint(bytes, length);
  entries.forEach(({ offset }, i) => {
    const before = entries[i - 1];
    writeVarint(bytes, before && before.offset + before.length === offset ? 0 : offset + 1);
  });
  return Uint8Array.from(bytes);
}

function writeVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
