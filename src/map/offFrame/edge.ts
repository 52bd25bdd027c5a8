import type { Box } from './eye.ts';

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

/** The point of the compass nearest to a direction, degrees clockwise from north. */
export const compassPoint = (degrees: number): (typeof eighths)[number] =>
  eighths[((Math.round(degrees / 45) % 8) + 8) % 8] ?? 'n';

/** The compass point that a side of the screen looks to while `bearing` is up. */
export const compassOf = (side: Side, bearing: number) => compassPoint(sides.indexOf(side) * 90 + bearing);

/** Room around the tags: a spot this near to what it must not cover is moved along its side, pixels. */
export function keptClear(
  spot: EdgeSpot,
  size: { width: number; height: number },
  taken: readonly Box[],
): EdgeSpot {
  const along = spot.side === 'left' || spot.side === 'right' ? 'y' : 'x';
  let at = spot;
  for (const box of taken) {
    const own = tagBox(at, size);
    if (own.left >= box.right || own.right <= box.left || own.top >= box.bottom || own.bottom <= box.top)
      continue;
    // From the top downwards, from the right to the left: away from the controls in the corner.
    at =
      along === 'y'
        ? { ...at, y: box.bottom + size.height / 2 + 4 }
        : { ...at, x: box.left - size.width / 2 - 4 };
  }
  return at;
}

/** What a tag of this size covers that stands at the edge, wholly inside. */
export function tagBox({ side, x, y }: EdgeSpot, { width, height }: { width: number; height: number }): Box {
  const left = side === 'left' ? x : side === 'right' ? x - width : x - width / 2;
  const top = side === 'top' ? y : side === 'bottom' ? y - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}
