import { nearLng, startBearing } from '../../atlas/geodesy/sphere.ts';
import { boxOf } from '../../atlas/geometry/polygon.ts';
import type { BBox, LngLat } from '../../atlas/model/geometry.ts';
import type { Eye } from '../../state/chartMap.ts';

/** Something that may lie outside the frame. */
export interface Target {
  anchor: LngLat;
  /** East below west where it crosses the antimeridian. */
  bbox: BBox;
}

/** Where along each side of a box it is looked whether it can be seen. */
const shares = [0, 0.25, 0.5, 0.75, 1];

/** Whether any part of what lies in the target's box can be in the frame. */
export function isInFrame({ frame, centre, project }: Eye, { bbox }: Pick<Target, 'bbox'>): boolean {
  const [west, south, east, north] = bbox;
  const span = east < west ? east + 360 - west : east - west;
  const from = nearLng(west + span / 2, centre[0]) - span / 2;
  const spots = shares.flatMap((across) =>
    shares.flatMap((up) => project([from + span * across, south + (north - south) * up]) ?? []),
  );
  const [left, top, right, bottom] = boxOf([spots.map(({ x, y }) => [x, y])]);
  return left <= frame.right && right >= frame.left && top <= frame.bottom && bottom >= frame.top;
}

/**
 * Where to look for a place: degrees on the screen, clockwise from up. Straight to where it lies on the map; to what the
 * globe hides, along the great circle.
 */
export function screenAngle({ frame, centre, bearing, project }: Eye, anchor: LngLat): number {
  const spot = project([nearLng(anchor[0], centre[0]), anchor[1]]);
  if (!spot) return (startBearing(centre, anchor) - bearing + 360) % 360;
  const x = spot.x - (frame.left + frame.right) / 2;
  const y = spot.y - (frame.top + frame.bottom) / 2;
  return ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360;
}
