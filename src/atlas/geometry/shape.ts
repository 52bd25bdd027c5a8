import type { MapGeometry } from '../model/geometry.ts';
import type { Shape } from '../model/kinds.ts';

const SHAPES: Record<MapGeometry['type'], Shape> = {
  Point: 'point',
  MultiPoint: 'point',
  LineString: 'line',
  MultiLineString: 'line',
  Polygon: 'area',
  MultiPolygon: 'area',
};

/** What a geometry comes down to for drawing. */
export const shapeOf = (geometry: MapGeometry): Shape => SHAPES[geometry.type];
