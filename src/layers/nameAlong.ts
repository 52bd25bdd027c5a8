import { lengthOf } from '../atlas/geometry/halfWay.ts';
import { toPlane } from '../atlas/geometry/mercator.ts';
import type { LngLat } from '../atlas/model/geometry.ts';
import { great, waterSize, waterSpacing } from './waterType.ts';

/** Nothing is asked for closer than this. */
const closest = 24;

/** Length of a line on a Mercator map at zoom 0, pixels. It must not cross the antimeridian. */
export const lengthAtZoom0 = (line: readonly LngLat[]): number =>
  lengthOf(line.map(toPlane), ([fromX, fromY], [x, y]) => Math.hypot(x - fromX, y - fromY));

const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** Width of a name, of its longest line, ems: Chinese, Japanese and Korean letters are square, others about half as wide. */
export function widthOfName(name: string, spacing = 0): number {
  const widthOfLine = (line: string) =>
    [...line].reduce((sum, letter) => sum + spacing + (wide.test(letter) ? 1 : 0.46), 0);
  return Math.max(...name.split('\n').map(widthOfLine));
}

/** How a name along a line is set: by the rank of its water, and how great that is, 0 to 1 (`greatness`). */
export interface TypeAlong {
  rank: number;
  great: number;
}

/** Room that a name takes along its line at a zoom level, pixels. */
function roomNeeded(name: string, { rank, great: share }: TypeAlong, zoom: number): number {
  const spacing = waterSpacing(Math.floor(zoom)) + great.wider * share;
  return waterSize(rank, zoom) * (1 + great.larger * share) * widthOfName(name, spacing);
}

/** Whether a name is no longer at a zoom level than a line of this length at zoom 0 (`lengthAtZoom0`). */
export const hasRoomAlong = (length: number, name: string, type: TypeAlong, zoom: number): boolean =>
  roomNeeded(name, type, zoom) <= length * 2 ** zoom;

/**
 * The first whole zoom level before whose end a name has room along its line. MapLibre chooses what to lay out at
 * whole levels only, and then leaves out what has no room at the moment.
 */
export function firstZoomAlong(line: readonly LngLat[], name: string, type: TypeAlong): number {
  const length = lengthAtZoom0(line);
  let zoom = 0;
  while (zoom < closest && !hasRoomAlong(length, name, type, zoom + 0.999)) zoom += 1;
  return zoom;
}

/** How much more room the longest of a water's names has than it needs: 0 up to half as much again, 1 from more than twice. */
export function greatness(line: readonly LngLat[], names: readonly string[], rank: number): number {
  const widest = Math.max(...names.map((name) => roomNeeded(name, { rank, great: 0 }, 3)));
  const ratio = (lengthAtZoom0(line) * 2 ** 3) / widest;
  return Math.min(1, Math.max(0, (ratio - 1.5) / 0.75));
}
