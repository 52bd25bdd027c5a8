import pointInPolygon from 'point-in-polygon-hao';
import type { LngLat, MapGeometry, Polygon } from '../model/geometry.ts';
import { polygonsOf } from './parts.ts';

/** Whether a point is inside a polygon and in none of its holes, in degrees: even-odd over all its rings. Not so on an edge. */
export const isInsidePolygon = (point: LngLat, polygon: Polygon): boolean =>
  pointInPolygon(point, polygon) === true;

/** The same of one polygon for many points: its edges are sorted into rows, a degree of latitude each, once. */
export function insideOf(polygon: Polygon): (point: LngLat) => boolean {
  const rows = new Map<number, [from: LngLat, to: LngLat][]>();
  for (const ring of polygon) {
    for (const [at, to] of ring.entries()) {
      const from = ring.at(at - 1) ?? to;
      const last = Math.floor(Math.max(from[1], to[1]));
      for (let row = Math.floor(Math.min(from[1], to[1])); row <= last; row++)
        rows
          .set(row, rows.get(row) ?? [])
          .get(row)
          ?.push([from, to]);
    }
  }
  const edgesBeside = ([, lat]: LngLat) => rows.get(Math.floor(lat)) ?? [];
  return (point) => edgesBeside(point).filter((edge) => crossesEastOf(point, ...edge)).length % 2 === 1;
}

/** Whether a point is inside an area; never inside points or lines. */
export const isInsideArea = (point: LngLat, area: MapGeometry): boolean =>
  polygonsOf(area).some((polygon) => isInsidePolygon(point, polygon));
