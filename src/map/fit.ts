import { sphereRadiusKm } from '../atlas/geodesy/sphere.ts';
import { boxOfParts, unwrappedBox } from '../atlas/geometry/boundingBox.ts';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { Feature } from '../atlas/model/feature.ts';
import type { BBox, LngLat } from '../atlas/model/geometry.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import type { Padding } from '../state/chartMap.ts';

/** Kilometres in a degree of latitude on the sphere. */
const kmInDegree = (sphereRadiusKm * Math.PI) / 180;

/** Around a spot whose place is exact, kilometres: enough to see where it lies. */
const leastReachKm = 60;

/**
 * The box to bring into view for a feature: its own, grown so that the view never promises more than is known.
 * A spot known to 100 km is shown with 100 km around it. East is above 180 where the box crosses the
 * antimeridian, so that the short way round is taken. Null for what has no place.
 */
export function boxToFit(feature: Feature): BBox | null {
  if (!feature.bbox) return null;
  const [west, south, east, north] = unwrappedBox(feature.bbox);
  const reach =
    feature.shape === 'point' ? Math.max(feature.toleranceKm ?? 0, leastReachKm) : (feature.toleranceKm ?? 0);
  const middle = Math.min(Math.abs((south + north) / 2), 85);
  const up = reach / kmInDegree;
  const across = Math.min(up / Math.cos((middle * Math.PI) / 180), 179);
  return [west - across, Math.max(south - up, -85), east + across, Math.min(north + up, 85)];
}

/** A line longer than this many times the feature itself is not brought into view with it. */
const farthest = 3;

/**
 * As `boxToFit`, with the distances measured from the feature, so that both their ends are seen: those that are
 * not far longer than the feature is large.
 */
export function boxWithDistances(atlas: Atlas, feature: Feature): BBox | null {
  const own = boxToFit(feature);
  if (!own) return null;
  const [west, south, east, north] = own;
  const size =
    Math.hypot((east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180), north - south) * kmInDegree;
  const lines = new Set(
    atlas.checks.filter(({ features }) => features.includes(feature.id)).map(({ line }) => line),
  );
  const near = atlas.features.filter(({ id, lengthKm = 0 }) => lines.has(id) && lengthKm <= farthest * size);
  return joined([own, ...near.flatMap(({ bbox }) => (bbox ? [bbox] : []))]);
}

/**
 * The box around several features, each as `boxToFit`; null where none has a place. Those wider than the atlas's
 * own extent, such as a country at its edge, are left out: they would draw the view back from all the others.
 */
export function boxOfAll(atlas: Pick<Atlas, 'features' | 'extent'>, ids: readonly FeatureId[]): BBox | null {
  const widthOf = (box: BBox) => box[2] - box[0];
  const widest = widthOf(unwrappedBox(atlas.extent));
  const boxes = atlas.features
    .filter(({ id }) => ids.includes(id))
    .map(boxToFit)
    .filter((box) => box !== null)
    .filter((box) => widthOf(box) <= widest);
  return boxes.length > 0 ? joined(boxes) : null;
}

/** The box around several, the short way round. */
const joined = (boxes: readonly BBox[]): BBox =>
  unwrappedBox(
    boxOfParts(
      boxes.map(unwrappedBox).map(([west, south, east, north]): LngLat[] => [
        [west, south],
        [east, north],
      ]),
    ),
  );

/** The box of the first view. East is above 180 where it crosses the antimeridian. */
export const firstView = ({ view }: Pick<Atlas, 'view'>): BBox => unwrappedBox(view);

/** Free pixels below which panels are taken to cover the map for a moment only, and are left out of account. */
const leastFree = 60;

/** Room left around a fitted shape, pixels: a share of the free part on each side, a sixth of it so that its surroundings are seen. */
export function margins(padding: Padding, width: number, height: number, share = 1 / 6): Padding {
  const free = Math.min(width - padding.left - padding.right, height - padding.top - padding.bottom);
  const { top, right, bottom, left } = free < leastFree ? { top: 0, right: 0, bottom: 0, left: 0 } : padding;
  const room = (free < leastFree ? Math.min(width, height) : free) * share;
  return { top: top + room, right: right + room, bottom: bottom + room, left: left + room };
}
