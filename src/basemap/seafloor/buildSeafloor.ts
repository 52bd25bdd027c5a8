import sharp from 'sharp';
import { jpegTiles, pmtilesArchive } from '../pmtilesArchive.ts';
import type { Tile } from '../tile.ts';
import { type Rgb, tonesOf } from './colours.ts';
import { mercatorTile } from './resample.ts';
import { seafloorTone } from './seafloorTone.ts';
import { halved, type Tone } from './tone.ts';

/** Pixels along a tile's edge. */
export const seafloorTileSize = 512;
/** Last zoom of the tiles: its pixels are as wide as the picture's own, 512 · 2³ round the equator. */
export const seafloorMaxZoom = 3;

/** Credit for the picture; it is in the public domain, and NASA asks to be named. */
export const seafloorAttribution = 'NASA Visible Earth, Blue Marble Next Generation';

const JPEG_QUALITY = 84;

/**
 * The sea's floor of the whole world as a PMTiles archive of JPEG tiles, in the given colours: from the deepest
 * water to the shallowest. Land carries the nearest water's colour and is for the map to cover.
 */
export async function buildSeafloor(colours: readonly string[]): Promise<Uint8Array> {
  return pmtilesArchive(
    await seafloorTiles(await seafloorTone(), seafloorMaxZoom, tonesOf(colours)),
    { name: 'Seafloor', attribution: seafloorAttribution },
    jpegTiles,
  );
}

/** Every tile from zoom 0 to `maxZoom`, whose pixels are about as wide as the picture's own. */
export async function seafloorTiles(finest: Tone, maxZoom: number, colours: readonly Rgb[]): Promise<Tile[]> {
  const tiles: Tile[] = [];
  let tone = finest;
  for (let z = maxZoom; z >= 0; z--) {
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const tile = mercatorTile(tone, { z, x, y }, seafloorTileSize);
        tiles.push({ z, x, y, data: await jpegOf(tile, seafloorTileSize, colours) });
      }
    }
    if (z > 0) tone = halved(tone);
  }
  return tiles;
}

function jpegOf(tile: Float32Array, size: number, colours: readonly Rgb[]): Promise<Uint8Array> {
  const pixels = new Uint8Array(3 * tile.length);
  tile.forEach((tone, at) => {
    pixels.set(colours[Math.round(tone * (colours.length - 1))] ?? [], 3 * at);
  });
  return sharp(pixels, { raw: { width: size, height: size, channels: 3 } })
    .jpeg({ quality: JPEG_QUALITY })
    .toBuffer();
}
