import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { PMTiles, type RangeResponse, type Source, TileType } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { jpegTiles, pmtilesArchive } from './pmtilesArchive.ts';

const metadata = { name: 'alpha', attribution: 'Invented', vector_layers: [] };

/** Reads an archive from memory and notes what was asked for. */
class MemorySource implements Source {
  readonly archive: Uint8Array;
  readonly requests: [number, number][] = [];

  constructor(archive: Uint8Array) {
    this.archive = archive;
  }

  getKey(): string {
    return 'memory';
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    this.requests.push([offset, length]);
    return { data: Uint8Array.from(this.archive.slice(offset, offset + length)).buffer };
  }
}

const bytes = (text: string) => new TextEncoder().encode(text);
const sea = bytes('only sea');
const tiles = [
  { z: 0, x: 0, y: 0, data: bytes('world') },
  { z: 1, x: 0, y: 0, data: sea },
  { z: 1, x: 0, y: 1, data: sea },
  { z: 1, x: 1, y: 1, data: bytes('coast') },
  { z: 3, x: 7, y: 2, data: sea },
];

describe('pmtilesArchive', () => {
  const source = new MemorySource(pmtilesArchive(tiles, metadata));
  const archive = new PMTiles(source);
  const read = async (z: number, x: number, y: number) => {
    const found = await archive.getZxy(z, x, y);
    return found && new TextDecoder().decode(found.data);
  };

  it('gives back every tile, and nothing for a tile it does not hold', async () => {
    for (const { z, x, y, data } of tiles) {
      expect(await read(z, x, y)).toBe(new TextDecoder().decode(data));
    }
    expect(await read(1, 1, 0)).toBeUndefined();
    expect(await read(2, 0, 0)).toBeUndefined();
  });

  it('says what it holds', async () => {
    const header = await archive.getHeader();
    expect([header.minZoom, header.maxZoom, header.minLon, header.maxLon]).toEqual([0, 3, -180, 180]);
    expect([header.numAddressedTiles, header.numTileEntries, header.numTileContents]).toEqual([5, 4, 3]);
    expect(await archive.getMetadata()).toEqual(metadata);
  });

  it('stores pictures as they are', async () => {
    const picture = new MemorySource(pmtilesArchive(tiles, metadata, jpegTiles));
    const pictures = new PMTiles(picture);
    expect(await pictures.getHeader()).toMatchObject({ tileType: TileType.Jpeg, tileCompression: 1 });
    expect(Buffer.from(picture.archive).includes(Buffer.from(sea))).toBe(true);
    expect((await pictures.getZxy(3, 7, 2))?.data).toEqual(Uint8Array.from(sea).buffer);
  });

  it('stores equal tiles once', () => {
    const once = gzipSync(sea, { level: 9 });
    const stored = Buffer.from(source.archive);
    expect(stored.indexOf(once)).toBe(stored.lastIndexOf(once));
  });

  it('gives every tile of many, whose directory a reader would not get with its first request', async () => {
    const many = Array.from({ length: 12_000 }, (_, i) => {
      const data = createHash('sha256').update(String(i)).digest();
      return { z: 7, x: i % 128, y: Math.floor(i / 128), data: data.subarray(0, 8 + (i % 20)) };
    });
    const large = new PMTiles(new MemorySource(pmtilesArchive(many, metadata, jpegTiles)));
    for (const { z, x, y, data } of many.filter((_, i) => i % 500 === 0)) {
      expect(new Uint8Array((await large.getZxy(z, x, y))?.data ?? [])).toEqual(Uint8Array.from(data));
    }
    expect(await large.getZxy(7, 127, 127)).toBeUndefined();
  });
});
