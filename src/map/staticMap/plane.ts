import type { Geometry } from 'geojson';
import { toPlane } from '../../atlas/geometry/mercator.ts';
import { edgesOf, pointsOf, simpleGeometries } from '../../atlas/geometry/parts.ts';
import type { BBox, LngLat } from '../../atlas/model/geometry.ts';

/** How large something is, pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A point of the picture, pixels from its left upper corner. */
export type Spot = readonly [x: number, y: number];

/** A figure as it is written in the picture: to a hundredth. */
export const short = (figure: number): number => Math.round(figure * 100) / 100;

/** A picture's pixels, Mercator's projection with north up. */
export interface Plane extends Size {
  zoom: number;
  /** Where what is to be seen whole lies. */
  box: Size & { x: number; y: number };
  /** Where the world's north-western corner lies, on which MapLibre's patterns begin. */
  corner: Spot;
  /** A geometry's lines and rings, those that are in the picture. */
  lines(geometry: Geometry): Spot[][];
  /** Its points. */
  points(geometry: Geometry): Spot[];
}

/** East of this one the world begins anew. */
const world = 360;

/** What lies so far beyond an edge may still be seen by its width, pixels. */
const reach = 30;

/** The plane of a box fitted into a frame, with more beyond the frame's edges: pixels. */
export function planeOf([west, south, east, north]: BBox, frame: Size, beyond: Size): Plane {
  const [left, bottom] = toPlane([west, south]);
  const [right, top] = toPlane([east, north]);
  const scale = Math.min(frame.width / (right - left), frame.height / (top - bottom));
  const [width, height] = [frame.width + 2 * beyond.width, frame.height + 2 * beyond.height];
  const size = { width: (right - left) * scale, height: (top - bottom) * scale };
  const box = { x: (width - size.width) / 2, y: (height - size.height) / 2, ...size };
  const spotOf = (position: LngLat): Spot => {
    const [x, y] = toPlane(position);
    return [box.x + (x - left) * scale, box.y + (top - y) * scale];
  };
  const isSeen = (spots: readonly Spot[]) =>
    [width, height].every((size, axis) => {
      const along = spots.map((spot) => spot[axis] ?? 0);
      return along.some((at) => at > -reach) && along.some((at) => at < size + reach);
    });
  /** Data may end at 180° or run on. */
  const seen = (runs: LngLat[][]) =>
    [0, world].flatMap((turn) => {
      const moved = runs.map((run) => run.map(([lng, lat]) => spotOf([lng + turn, lat])));
      return isSeen(moved.flat()) ? moved : [];
    });
  return {
    width,
    height,
    zoom: Math.log2(scale),
    box,
    corner: spotOf([-world / 2, 85.051129]),
    lines: (geometry) => seen(simpleGeometries(geometry).flatMap(edgesOf)),
    points: (geometry) =>
      simpleGeometries(geometry)
        .flatMap(pointsOf)
        .flatMap((point) => seen([[point]]).flat()),
  };
}
