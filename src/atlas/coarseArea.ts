import type { Position } from 'geojson';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js';
import TopologyPreservingSimplifier from 'jsts/org/locationtech/jts/simplify/TopologyPreservingSimplifier.js';
import type { MapGeometry } from './model/geometry.ts';

/** Degrees: about 5 km from south to north, less from west to east. */
const TOLERANCE = 0.05;

function isSpeck(ring: Position[]): boolean {
  const extent = (axis: 0 | 1) => {
    const values = ring.map((position) => position[axis] ?? 0);
    return Math.max(...values) - Math.min(...values);
  };
  return extent(0) <= TOLERANCE && extent(1) <= TOLERANCE;
}

/** The polygon without the holes that are smaller than the tolerance; none if it is itself that small. */
function withoutSpecks(rings: Position[][]): Position[][][] {
  const [outer, ...holes] = rings;
  if (outer === undefined || isSpeck(outer)) return [];
  return [[outer, ...holes.filter((hole) => !isSpeck(hole))]];
}

/**
 * An area with far fewer positions, for one whose edge nobody sees: no position strays more than about 5 km,
 * no rings cross that did not before, and islets and their holes go (Douglas–Peucker, topology kept). What
 * is no area, or smaller than that altogether, comes back as it was.
 */
export function coarseArea(geometry: MapGeometry): MapGeometry {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return geometry;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.flatMap(withoutSpecks);
  if (coordinates.length === 0) return geometry;
  const area = new GeoJSONReader(new GeometryFactory()).read({ type: 'MultiPolygon', coordinates });
  return new GeoJSONWriter().write(TopologyPreservingSimplifier.simplify(area, TOLERANCE)) as MapGeometry;
}
