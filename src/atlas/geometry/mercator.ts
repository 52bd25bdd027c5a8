import type { LngLat } from '../model/geometry.ts';

/** Width of the world, in the units of this plane: pixels of a Mercator map at zoom 0. */
export const world = 512;

/** A position on a plane in which lengths are as they are on the screen, y upwards. */
export const toPlane = ([lng, lat]: LngLat): LngLat => [
  (lng / 360) * world,
  (Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * world,
];

/** The position of a place on that plane. */
export const fromPlane = ([x, y]: LngLat): LngLat => [
  (x / world) * 360,
  (Math.atan(Math.sinh((y / world) * 2 * Math.PI)) * 180) / Math.PI,
];
