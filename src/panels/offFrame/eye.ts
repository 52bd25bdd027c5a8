import { nearLng, startBearing } from '../../atlas/geodesy/sphere.ts';
import type { BBox, LngLat } from '../../atlas/model/geometry.ts';
import type { Eye } from '../../state/chartMap.ts';

/** Something that may lie outside the frame. */
export interface Target {
  anchor: LngLat;
  /** East below west where it crosses the antimeridian. */
  bbox: BBox;
}

/** Steps along each side of a box at which it is looked whether it can be seen. */
const samples = 5;

/** Whether any part of what lies in the target's box can be in the frame. */
export function isInFrame({ frame, centre, project }: Eye, { bbox }: Pick<Target, 'bbox'>): boolean {
  const [west, south, east, north] = bbox;
  const span = east < west ? east + 360 - west : east - west;
  const from = nearLng(west + span / 2, centre[0]) - span / 2;
  const seen = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let column = 0; column < samples; column += 1) {
    for (let row = 0; row < samples; row += 1) {
      const lng = from + (span * column) / (samples - 1);
      const spot = project([lng, south + ((north - south) * row) / (samples - 1)]);
      if (!spot) continue;
      seen.left = Math.min(seen.left, spot.x);
      seen.right = Math.max(seen.right, spot.x);
      seen.top = Math.min(seen.top, spot.y);
      seen.bottom = Math.max(seen.bottom, spot.y);
    }
  }
  return (
    seen.left <= frame.right &&
    seen.right >= frame.left &&
    seen.top <= frame.bottom &&
    seen.bottom >= frame.top
  );
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
