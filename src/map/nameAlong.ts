import type { LngLat } from '../atlas/model/geometry.ts';

/** MapLibre's tiles are 512 pixels: the width of the world at zoom 0. */
const world = 512;

/** Between letters, ems: about what names along a line are set with. */
const letterSpacing = 0.24;

/** Nothing is asked for closer than this. */
const closest = 24;

/** Length of a line on a Mercator map at zoom 0, pixels. It must not cross the antimeridian. */
export function lengthAtZoom0(line: readonly LngLat[]): number {
  const places = line.map(([lng, lat]): [number, number] => [
    (lng / 360) * world,
    (Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * world,
  ]);
  return places.reduce((sum, [x, y], at) => {
    const [beforeX, beforeY] = places[at - 1] ?? [x, y];
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);
}

/** Width of a name in its line, ems: Chinese, Japanese and Korean letters are square, others about half as wide. */
export function widthOfName(name: string): number {
  const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
  return [...name].reduce((sum, letter) => sum + (wide.test(letter) ? 1 : 0.48), 0);
}

/**
 * The whole zoom level from which a name, `size` pixels high, has room along a line. Names are laid out anew at
 * whole levels only.
 */
export function firstZoomAlong(line: readonly LngLat[], name: string, size: number): number {
  const needed = size * (widthOfName(name) + letterSpacing * [...name].length);
  return Math.min(closest, Math.ceil(Math.log2(needed / lengthAtZoom0(line))));
}
