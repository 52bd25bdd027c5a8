import type { Box } from '../../state/chartMap.ts';

/** The sides of the screen, as degrees from up divided by 90. */
export const sides = ['top', 'right', 'bottom', 'left'] as const;

/** One side of the map's frame. */
export type Side = (typeof sides)[number];

/** A spot on the frame's edge, pixels. */
export interface EdgeSpot {
  side: Side;
  x: number;
  y: number;
}

/** Where a ray from the middle of a box, this many degrees clockwise from up, leaves it. */
export function edgeSpot({ left, top, right, bottom }: Box, angle: number): EdgeSpot {
  const [halfWidth, halfHeight] = [(right - left) / 2, (bottom - top) / 2];
  const [east, south] = [Math.sin((angle * Math.PI) / 180), -Math.cos((angle * Math.PI) / 180)];
  const [toSide, toEnd] = [halfWidth / Math.abs(east), halfHeight / Math.abs(south)];
  const far = Math.min(toSide, toEnd);
  const side = toSide < toEnd ? (east > 0 ? 'right' : 'left') : south > 0 ? 'bottom' : 'top';
  return { side, x: left + halfWidth + east * far, y: top + halfHeight + south * far };
}

const eighths = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

/** The compass point that a side of the screen looks to while `bearing` is up. */
export const compassOf = (side: Side, bearing: number) =>
  eighths.at((sides.indexOf(side) * 2 + Math.round(bearing / 45)) % 8) ?? 'n';

/** Ways from where a tag is wanted, pixels: ever farther, to either side in turn. */
const steps = Array.from({ length: 400 }, (_, at) => (at % 2 ? 4 : -4) * Math.ceil(at / 2));

/**
 * The spot nearest to the one wanted where a tag of this size covers nothing that is taken: moved along its side of the
 * frame or, where that has no room, inwards. As wanted where there is none.
 */
export function keptClear(
  spot: EdgeSpot,
  size: { width: number; height: number },
  taken: readonly Box[],
  frame: Box,
): EdgeSpot {
  const isUpright = spot.side === 'left' || spot.side === 'right';
  const moved = (down: boolean) =>
    steps.map((by) => (down ? { ...spot, y: spot.y + by } : { ...spot, x: spot.x + by }));
  const isFree = (at: EdgeSpot) => {
    const own = tagBox(at, size);
    return isInside(own, frame) && !taken.some((box) => overlap(own, box));
  };
  return [...moved(isUpright), ...moved(!isUpright)].find(isFree) ?? spot;
}

const isInside = (own: Box, { left, top, right, bottom }: Box) =>
  own.left >= left && own.right <= right && own.top >= top && own.bottom <= bottom;

/** Whether two boxes lie on one another, or nearer than this, pixels. */
const overlap = (a: Box, b: Box, room = 4) =>
  a.left < b.right + room && a.right > b.left - room && a.top < b.bottom + room && a.bottom > b.top - room;

/** What a tag of this size covers that stands at the edge, wholly inside. */
export function tagBox({ side, x, y }: EdgeSpot, { width, height }: { width: number; height: number }): Box {
  const left = side === 'left' ? x : side === 'right' ? x - width : x - width / 2;
  const top = side === 'top' ? y : side === 'bottom' ? y - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}
