import type { Geometry } from 'geojson';
import type { Report } from './findings.ts';

/** What RFC 7946 §3.1.8 advises against in collections, and geometries that hold nothing. */
export function checkCollections(geometry: Geometry, report: Report, nested = false): void {
  if (geometry.type === 'GeometryCollection') {
    const { geometries } = geometry;
    if (!nested)
      report('geometry-collection', () => 'a GeometryCollection is not drawn here: use one type of geometry');
    if (nested)
      report('nested-collection', () => 'a GeometryCollection within another: put all geometries into one');
    if (geometries.length === 1)
      report('single-collection', () => 'a GeometryCollection of one geometry: use that geometry');
    if (geometries.length === 0) report('empty-geometry', () => 'a GeometryCollection of nothing: use null');
    for (const part of geometries) checkCollections(part, report, true);
    return;
  }
  if (geometry.type === 'Polygon' && geometry.coordinates.length === 0)
    report('empty-polygon', () => 'a polygon needs an outer ring: use null where there is no place');
  if (geometry.type === 'MultiPolygon' && geometry.coordinates.some((polygon) => polygon.length === 0))
    report('empty-polygon', () => 'a polygon of the MultiPolygon has no outer ring: remove it');
  if (geometry.type.startsWith('Multi') && geometry.coordinates.length === 0)
    report('empty-geometry', () => `a ${geometry.type} without parts: use null where there is no place`);
}
