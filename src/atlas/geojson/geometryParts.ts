import type { Geometry, GeometryCollection, Position } from 'geojson';

/** A geometry with coordinates of its own. */
export type SimpleGeometry = Exclude<Geometry, GeometryCollection>;

/** The geometry, or the parts of a collection at any depth. */
export function simpleGeometries(geometry: Geometry): SimpleGeometry[] {
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(simpleGeometries) : [geometry];
}

/** Polygons as lists of rings, outer ring first. Empty for points and lines. */
export function polygonsOf(geometry: SimpleGeometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Lines and rings: all that joins one position to the next. */
export function linesOf(geometry: SimpleGeometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString') return geometry.coordinates;
  return polygonsOf(geometry).flat();
}

/** Positions that stand alone. */
export function pointsOf(geometry: SimpleGeometry): Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'MultiPoint' ? geometry.coordinates : [];
}

/** Runs of positions, of any geometry. */
export function runsOf(geometry: SimpleGeometry): Position[][] {
  const points = pointsOf(geometry);
  return points.length > 0 ? [points] : linesOf(geometry);
}

/** Longitude and latitude of a position that passed the guards. */
export function lngLat(position: Position | undefined): [number, number] {
  return [position?.[0] ?? 0, position?.[1] ?? 0];
}
