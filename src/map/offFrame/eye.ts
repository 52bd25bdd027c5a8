import type { BBox, LngLat } from '../../atlas/model/geometry.ts';

/** A rectangle on the screen, pixels of the map's frame. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How the map is looked at: the part that nothing covers, and where places come to lie. */
export interface Eye {
  frame: Box;
  /** What stands in the middle of the frame. */
  centre: LngLat;
  /** Direction that is up, degrees clockwise from north. */
  bearing: number;
  /** Null for what the globe hides. Longitudes may exceed ±180. */
  project(at: LngLat): { x: number; y: number } | null;
}

/** Something that may lie outside the frame. */
export interface Target {
  anchor: LngLat;
  /** East below west where it crosses the antimeridian. */
  bbox: BBox;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The copy of a longitude that lies nearest to another. */
export const nearLng = (lng: number, to: number): number => lng + 360 * Math.round((to - lng) / 360);

/** Great-circle distance on the sphere (mean radius 6,371.0088 km): good to 0.5 %. */
export function sphereKm([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const share = half(latB - latA) + Math.cos(radians(latA)) * Math.cos(radians(latB)) * half(lngB - lngA);
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(share)));
}

/** Direction in which the great circle leaves `a` for `b`, degrees clockwise from north. */
export function startBearing([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const turn = radians(lngB - lngA);
  const [a, b] = [radians(latA), radians(latB)];
  const east = Math.sin(turn) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

/** Steps along each side of a box at which it is looked whether it can be seen. */
const samples = 5;

/** Whether any part of what lies in the target's box can be in the frame. */
export function isInFrame({ frame, centre, project }: Eye, { bbox }: Target): boolean {
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
