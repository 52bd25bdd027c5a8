import { describe, expect, it } from 'vitest';
import { fillGaps, halved, toneOfSeafloor } from './tone.ts';

const trench = [1, 2, 9];
const abyss = [1, 5, 20];
const shelf = [25, 69, 126];
const land = [90, 80, 60];
const ice = [230, 235, 240];

/** A picture of these rows of colours. */
function toneOf(rows: number[][][]) {
  const rgb = Uint8Array.from(rows.flat(2));
  return toneOfSeafloor(rgb, rows[0]?.length ?? 0, rows.length);
}
const plain = (colour: number[], size = 16) => Array.from({ length: size }, () => Array(size).fill(colour));

describe('toneOfSeafloor', () => {
  it('is 0 over a trench, little more over the abyss and 1 over the shelf', () => {
    expect(new Set(toneOf(plain(trench)).values)).toEqual(new Set([0]));
    expect(toneOf(plain(abyss)).values[0]).toBeCloseTo(0.1, 1);
    expect(new Set(toneOf(plain(shelf)).values)).toEqual(new Set([1]));
  });

  it.each([land, ice])('carries the water’s tone on under what is no water: %j', (dry) => {
    const picture = plain(shelf);
    for (const row of [3, 4]) picture[row]?.splice(3, 2, dry, dry);
    expect(new Set(toneOf(picture).values)).toEqual(new Set([1]));
  });

  it('does not let the mixed colours of a shore into the water', () => {
    const surf = [26, 70, 121];
    const picture = plain(trench);
    for (const row of [2, 3, 4]) picture[row]?.splice(2, 3, surf, surf, surf);
    picture[3]?.splice(3, 1, land);
    expect(Math.max(...toneOf(picture).values)).toBe(0);
  });
});

describe('fillGaps', () => {
  it('keeps what is known and fills the rest from what is near', () => {
    const values = Float32Array.from([0.2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.8]);
    const known = Uint8Array.from([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    const filled = fillGaps({ width: 4, height: 4, values }, known).values;
    expect(filled[0]).toBeCloseTo(0.2);
    expect(filled[15]).toBeCloseTo(0.8);
    expect(filled[1]).toBeLessThan(filled[2] ?? 0);
    expect(filled[5]).toBeLessThan(0.5);
    expect(filled[10]).toBeGreaterThan(0.5);
    expect(filled[3]).toBeCloseTo(0.5);
  });
});

it('halves a picture to the means of four pixels', () => {
  const { width, height, values } = halved({ width: 2, height: 2, values: Float32Array.of(0, 0, 1, 1) });
  expect([width, height, [...values]]).toEqual([1, 1, [0.5]]);
});
