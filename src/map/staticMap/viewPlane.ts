import type { Geometry } from 'geojson';
import { toPlane } from '../../atlas/geometry/mercator.ts';
import { edgesOf, simpleGeometries } from '../../atlas/geometry/parts.ts';
import type { BBox, LngLat } from '../../atlas/model/geometry.ts';

/** A view's plane: Mercator's, y downwards, its unit about a pixel of a usual screen. */
export interface ViewPlane {
  left: number;
  top: number;
  width: number;
  height: number;
  /** A geometry's lines as the `d` of a path; empty for points. */
  path(geometry: Geometry): string;
}

/** The plane of a box in degrees, whose longer side takes so many units; east may be above 180. */
export function planeOf([west, south, east, north]: BBox, unitsLong: number): ViewPlane {
  const [left, bottom] = toPlane([west, south]);
  const [right, top] = toPlane([east, north]);
  const scale = unitsLong / Math.max(right - left, top - bottom);
  const toUnits = (position: LngLat): string => {
    const [x, y] = toPlane(position);
    return `${(x * scale).toFixed(1)} ${(-y * scale).toFixed(1)}`;
  };
  return {
    left: Math.round(left * scale),
    top: Math.round(-top * scale),
    width: Math.round((right - left) * scale),
    height: Math.round((top - bottom) * scale),
    path: (geometry) =>
      simpleGeometries(geometry)
        .flatMap(edgesOf)
        .map((line) => `M${line.map(toUnits).join('L')}`)
        .join(''),
  };
}
