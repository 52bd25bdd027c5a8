import type { Position } from 'geojson';
import type { LngLat, MapGeometry } from '../model/geometry.ts';

const toLngLat = (position: Position): LngLat => [position[0] ?? 0, position[1] ?? 0];

/** Points of a geometry that is one or more points; none of any other. */
export function pointsOf(geometry: MapGeometry): LngLat[] {
  if (geometry.type === 'Point') return [toLngLat(geometry.coordinates)];
  return geometry.type === 'MultiPoint' ? geometry.coordinates.map(toLngLat) : [];
}

/** Lines of a geometry that is one or more lines; none of any other. */
export function linesOf(geometry: MapGeometry): LngLat[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates.map(toLngLat)];
  return geometry.type === 'MultiLineString' ? geometry.coordinates.map((line) => line.map(toLngLat)) : [];
}

/** Polygons of a geometry that is one or more areas, each a list of rings, outer first; none of any other. */
export function polygonsOf(geometry: MapGeometry): LngLat[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates.map((ring) => ring.map(toLngLat))];
  return geometry.type === 'MultiPolygon'
    ? geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(toLngLat)))
    : [];
}

/** Everything a geometry is drawn with: points as lines of one point, lines, rings. */
export const partsOf = (geometry: MapGeometry): LngLat[][] => [
  ...pointsOf(geometry).map((point) => [point]),
  ...linesOf(geometry),
  ...polygonsOf(geometry).flat(),
];

/** One geometry of several of the same shape; null of none. */
export function joinGeometries(geometries: MapGeometry[]): MapGeometry | null {
  const points = geometries.flatMap(pointsOf);
  const lines = geometries.flatMap(linesOf);
  const polygons = geometries.flatMap(polygonsOf);
  const [point, secondPoint] = points;
  const [line, secondLine] = lines;
  const [polygon, secondPolygon] = polygons;
  if (polygon !== undefined) {
    return secondPolygon === undefined
      ? { type: 'Polygon', coordinates: polygon }
      : { type: 'MultiPolygon', coordinates: polygons };
  }
  if (line !== undefined) {
    return secondLine === undefined
      ? { type: 'LineString', coordinates: line }
      : { type: 'MultiLineString', coordinates: lines };
  }
  if (point === undefined) return null;
  return secondPoint === undefined
    ? { type: 'Point', coordinates: point }
    : { type: 'MultiPoint', coordinates: points };
}
