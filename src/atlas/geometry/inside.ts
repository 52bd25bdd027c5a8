import pointInPolygon from 'point-in-polygon-hao';
import type { LngLat, MapGeometry, Polygon } from '../model/geometry.ts';
import { polygonsOf } from './parts.ts';

/** Whether a point is inside a polygon and in none of its holes, in degrees: even-odd over all its rings. Not so on an edge. */
export const isInsidePolygon = (point: LngLat, polygon: Polygon): boolean =>
  pointInPolygon(point, polygon) === true;

/** Whether a point is inside an area; never inside points or lines. */
export const isInsideArea = (point: LngLat, area: MapGeometry): boolean =>
  polygonsOf(area).some((polygon) => isInsidePolygon(point, polygon));
