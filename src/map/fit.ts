import type { Atlas, BBox, Feature } from '../atlas/model.ts';

/** Pixels on each side of the map that something else covers. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Kilometres in a degree of latitude on the sphere of MapLibre and turf (radius 6,371.0088 km). */
const kmInDegree = (6371.0088 * Math.PI) / 180;

/** Around a spot whose place is exact, kilometres: enough to see where it lies. */
const leastReachKm = 30;

/**
 * The box to bring into view for a feature: its own, grown so that the view never promises more than is known.
 * A spot known to 100 km is shown with 100 km around it. East is above 180 where the box crosses the
 * antimeridian, so that the short way round is taken. Null for what has no place.
 */
export function boxToFit(feature: Feature): BBox | null {
  if (!feature.bbox) return null;
  const [west, south, east, north] = feature.bbox;
  const reach =
    feature.shape === 'point' ? Math.max(feature.toleranceKm ?? 0, leastReachKm) : (feature.toleranceKm ?? 0);
  const middle = Math.min(Math.abs((south + north) / 2), 85);
  const up = reach / kmInDegree;
  const across = Math.min(up / Math.cos((middle * Math.PI) / 180), 179);
  return [
    west - across,
    Math.max(south - up, -85),
    (east < west ? east + 360 : east) + across,
    Math.min(north + up, 85),
  ];
}

/** The width a page needs for the atlas's first view as it was chosen, pixels. */
const fullWidth = 900;

/** The first view: the atlas's own, drawn back on narrow maps so that about the same waters are seen. */
export function firstView(
  atlas: Atlas,
  width: number,
  padding: Padding,
): { center: [number, number]; zoom: number } {
  const free = Math.max(width - padding.left - padding.right, 200);
  return { center: atlas.view.center, zoom: atlas.view.zoom - Math.max(0, Math.log2(fullWidth / free)) };
}

/** Room left around a fitted shape, pixels: a fifth of the free part on each side, so that its surroundings are seen. */
export function margins({ top, right, bottom, left }: Padding, width: number, height: number): Padding {
  const room = Math.max(8, Math.min(width - left - right, height - top - bottom) / 5);
  return { top: top + room, right: right + room, bottom: bottom + room, left: left + room };
}
