/** What geometries are made of. Nothing is copied. */
import type { Geometry, Position } from 'geojson';
import type { LngLat, MapGeometry, Polygon } from '../model/geometry.ts';

/** The geometry, or the parts of a collection at any depth. */
export function simpleGeometries(geometry: Geometry): MapGeometry[] {
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(simpleGeometries) : [geometry];
}

// GeoJSON's own type promises no element; a position that passed the guards, or that a library made, has two or more.
const places = (positions: Position[]) => positions as LngLat[];
const runs = (lines: Position[][]) => lines as LngLat[][];

/** Points of a geometry that is one or more points; none of any other. */
export function pointsOf(geometry: MapGeometry): LngLat[] {
  if (geometry.type === 'Point') return places([geometry.coordinates]);
  return geometry.type === 'MultiPoint' ? places(geometry.coordinates) : [];
}

/** Lines of a geometry that is one or more lines; none of any other. */
export function linesOf(geometry: MapGeometry): LngLat[][] {
  if (geometry.type === 'LineString') return runs([geometry.coordinates]);
  return geometry.type === 'MultiLineString' ? runs(geometry.coordinates) : [];
}

/** Polygons of a geometry that is one or more areas; none of any other. */
export function polygonsOf(geometry: MapGeometry): Polygon[] {
  if (geometry.type === 'Polygon') return [runs(geometry.coordinates)];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.map(runs) : [];
}

/** All that joins one position to the next: lines and rings. */
export const edgesOf = (geometry: MapGeometry): LngLat[][] => [
  ...linesOf(geometry),
  ...polygonsOf(geometry).flat(),
];

/** Everything a geometry is drawn with: points as lines of one point, lines, rings. */
export const partsOf = (geometry: MapGeometry): LngLat[][] => [
  ...pointsOf(geometry).map((point) => [point]),
  ...edgesOf(geometry),
];

/** One geometry of these polygons. */
export function areaOf(polygons: Polygon[]): MapGeometry {
  const [polygon, second] = polygons;
  return polygon !== undefined && second === undefined
    ? { type: 'Polygon', coordinates: polygon }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** One geometry of several of the same shape; null of none. */
export function joinGeometries(geometries: MapGeometry[]): MapGeometry | null {
  const points = geometries.flatMap(pointsOf);
  const lines = geometries.flatMap(linesOf);
  const polygons = geometries.flatMap(polygonsOf);
  const [point, secondPoint] = points;
  const [line, secondLine] = lines;
  if (polygons.length > 0) return areaOf(polygons);
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
