import type { BBox } from '../../atlas/model/geometry.ts';
import type { LandSketch } from '../../atlas/model/landSketch.ts';

/** A box by its middle and size, in the sketch's units. */
export interface SketchBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Smallest radius of a ring, and its distance from what it surrounds: units of the sketch. */
const ring = { least: 4, gap: 2 };

/** Where a box of degrees lies on the sketch, cut at its edges; null where it lies beyond them. East may exceed 180. */
export function boxOnSketch(sketch: LandSketch, [west, south, east, north]: BBox): SketchBox | null {
  const { width, height, perLongitude } = sketch;
  const span = east < west ? east + 360 - west : east - west;
  const left = ((((west - sketch.west) % 360) + 360) % 360) * perLongitude;
  const turn = 360 * perLongitude;
  // What begins west of the sketch may reach into it.
  const start = left > width && left + span * perLongitude > turn ? left - turn : left;
  const [x0, x1] = [Math.max(0, start), Math.min(width, start + span * perLongitude)];
  const [y0, y1] = [Math.max(0, sketch.north - north), Math.min(height, sketch.north - south)];
  if (x0 > x1 || y0 > y1) return null;
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2, width: x1 - x0, height: y1 - y0 };
}

/** The ring around a box: middle and radii. */
export function surroundings({ x, y, width, height }: SketchBox) {
  const radius = (size: number) => Math.max(ring.least, size / 2 + ring.gap);
  return { x, y, rx: radius(width), ry: radius(height) };
}
