import sharp from 'sharp';
import { expect, it } from 'vitest';
import { seafloorTileSize, seafloorTiles } from './buildSeafloor.ts';
import { tonesOf } from './colours.ts';

const colours = tonesOf(['#08182a', '#113150', '#1a4564']);

it('makes every tile down to the last zoom, in the colour that a tone stands for', async () => {
  const [width, height] = [1024, 512];
  const values = Float32Array.from({ length: width * height }, (_, at) => (at % width < width / 2 ? 0 : 1));
  const tiles = await seafloorTiles({ width, height, values }, 1, colours);
  expect(tiles.map(({ z, x, y }) => `${z}/${x}/${y}`).sort()).toEqual(
    ['0/0/0', '1/0/0', '1/0/1', '1/1/0', '1/1/1'].sort(),
  );
  const middle = async (x: number) => {
    const tile = tiles.find((each) => each.z === 1 && each.x === x && each.y === 0);
    const { data, info } = await sharp(tile?.data).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([seafloorTileSize, seafloorTileSize]);
    const at = 3 * ((seafloorTileSize / 2) * seafloorTileSize + seafloorTileSize / 2);
    return [...data.subarray(at, at + 3)];
  };
  const near = (one: number[], other: readonly number[]) =>
    expect(Math.max(...one.map((value, at) => Math.abs(value - (other[at] ?? 0))))).toBeLessThanOrEqual(3);
  near(await middle(0), colours[0] ?? []);
  near(await middle(1), colours.at(-1) ?? []);
});

it('runs from the first colour over the others to the last', () => {
  expect([colours[0], colours.at(-1)]).toEqual([
    [0x08, 0x18, 0x2a],
    [0x1a, 0x45, 0x64],
  ]);
  expect(tonesOf(['#000000', '#ffffff'])[51]).toEqual([51, 51, 51]);
});
