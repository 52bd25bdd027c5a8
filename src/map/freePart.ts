import type { Map as MapLibreMap } from 'maplibre-gl';
import { boxOf } from '../atlas/geometry/polygon.ts';
import type { BBox, LngLat } from '../atlas/model/geometry.ts';
import type { Box, Padding } from '../state/chartMap.ts';
import { frameSize } from './frameSize.ts';
import { isOnThisSide } from './globe.ts';

/** The part of the map's frame that nothing covers, pixels. */
export function freePart(map: MapLibreMap, { left, top, right, bottom }: Padding): Box {
  const { width, height } = frameSize(map);
  return { left, top, right: width - right, bottom: height - bottom };
}

/** A smaller part, pixels, shows nothing: no move would bring anything into it. */
const leastPart = 64;

/** Whether a part has room to show anything. */
export const hasRoom = ({ left, top, right, bottom }: Box): boolean =>
  Math.min(right - left, bottom - top) >= leastPart;

/** Middle of a box. */
export const middleOf = ({ left, top, right, bottom }: Box): [x: number, y: number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

/** A shape that fills less of the part nothing covers than this is hardly seen, however well it lies there. */
const leastShare = 0.1;

/** Whether a box lies in the part that nothing covers; unless it is that of a spot, also large enough to be seen. */
export function isWellInView(
  map: MapLibreMap,
  free: Box,
  [west, south, east, north]: BBox,
  isSpot: boolean,
): boolean {
  const far = east < west ? east + 360 : east;
  if (!isOnThisSide(map, [(west + far) / 2, (south + north) / 2])) return false;
  const corners: LngLat[] = [
    [west, south],
    [far, north],
    [west, north],
    [far, south],
  ];
  const [left, top, right, bottom] = boxOf([
    corners.map((corner) => map.project(corner)).map(({ x, y }) => [x, y]),
  ]);
  const inside = left >= free.left && right <= free.right && top >= free.top && bottom <= free.bottom;
  if (!inside || isSpot) return inside;
  const share = Math.max(
    (right - left) / (free.right - free.left),
    (bottom - top) / (free.bottom - free.top),
  );
  return share >= leastShare;
}
