import { isInsidePolygon } from '../atlas/geometry/inside.ts';
import { type Box, boxesMeet, boxOf, shiftPolygon } from '../atlas/geometry/polygon.ts';
import type { LngLat, Polygon } from '../atlas/model/geometry.ts';
import { clipRings } from './clipRings.ts';
import { repairPolygon } from './repair.ts';
import { unwrapPolygon } from './unwrap.ts';

/** One stored polygon: unwrapped at once, the rest worked out when first needed. */
interface Shape {
  box: Box;
  unwrapped: Polygon;
  repaired?: Polygon[];
  /** Its parts by degree of latitude, a little more than each: to look for a point in one is many times faster. */
  rows: Map<number, Polygon>;
}

/** Stored polygons that can be asked for by place, in any turn of the globe. */
export class ShapeIndex {
  readonly #shapes: Shape[];

  /** `stored` as read: neither unwrapped nor valid. */
  constructor(stored: Polygon[]) {
    this.#shapes = stored.map((polygon) => {
      const unwrapped = unwrapPolygon(polygon);
      return { box: boxOf(unwrapped), unwrapped, rows: new Map() };
    });
  }

  /**
   * Valid polygons that together cover what the box holds, in the box's frame. What reaches far beyond
   * the box is cut there before it is repaired: a continent need not be repaired for one bay.
   */
  near(box: Box): Polygon[] {
    return [-360, 0, 360].flatMap((shift) => {
      const moved: Box = [box[0] - shift, box[1], box[2] - shift, box[3]];
      return this.#shapes
        .filter((shape) => boxesMeet(shape.box, moved))
        .flatMap((shape) =>
          isWithin(shape.box, moved) ? repaired(shape) : repairPolygon(clipRings(shape.unwrapped, moved)),
        )
        .map((polygon) => shiftPolygon(polygon, shift));
    });
  }

  /** Whether one of the polygons holds the point. */
  holds(point: LngLat): boolean {
    return this.#holding(point) !== undefined;
  }

  /** The repaired polygon that holds the point, or undefined. */
  at(point: LngLat): Polygon | undefined {
    const holding = this.#holding(point);
    return holding && repaired(holding.shape).find((polygon) => isInsidePolygon(holding.point, polygon));
  }

  /** Every polygon, repaired. */
  all(): Polygon[] {
    return this.#shapes.flatMap(repaired);
  }

  #holding(point: LngLat): { shape: Shape; point: LngLat } | undefined {
    for (const shift of [0, -360, 360]) {
      const moved: LngLat = [point[0] + shift, point[1]];
      const shape = this.#shapes.find((candidate) => isIn(candidate, moved));
      if (shape) return { shape, point: moved };
    }
    return undefined;
  }
}

function isIn({ box, unwrapped, rows }: Shape, point: LngLat): boolean {
  const [lng, lat] = point;
  if (lng < box[0] || lng > box[2] || lat < box[1] || lat > box[3]) return false;
  const row = Math.floor(lat);
  const part = rows.get(row) ?? clipRings(unwrapped, [box[0], row - 0.1, box[2], row + 1.1]);
  rows.set(row, part);
  return isInsidePolygon(point, part);
}

function repaired(shape: Shape): Polygon[] {
  shape.repaired ??= repairPolygon(shape.unwrapped);
  return shape.repaired;
}

function isWithin(inner: Box, outer: Box): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}
