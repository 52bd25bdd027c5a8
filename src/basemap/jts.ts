import Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import PrecisionModel from 'jsts/org/locationtech/jts/geom/PrecisionModel.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import SnapIfNeededOverlayOp from 'jsts/org/locationtech/jts/operation/overlay/snap/SnapIfNeededOverlayOp.js';
import Polygonizer from 'jsts/org/locationtech/jts/operation/polygonize/Polygonizer.js';
import UnaryUnionOp from 'jsts/org/locationtech/jts/operation/union/UnaryUnionOp.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import GeometryPrecisionReducer from 'jsts/org/locationtech/jts/precision/GeometryPrecisionReducer.js';
import DouglasPeuckerLineSimplifier from 'jsts/org/locationtech/jts/simplify/DouglasPeuckerLineSimplifier.js';
import TopologyPreservingSimplifier from 'jsts/org/locationtech/jts/simplify/TopologyPreservingSimplifier.js';
import { latOf, lngOf, type Polygon, type Ring } from './polygon.ts';

/*
 * The only file that speaks to JTS. Everything here is planar, in degrees, on polygons in one frame
 * (see unwrap.ts); in and out go plain GeoJSON coordinates.
 */

interface JtsGeometry {
  getGeometryType(): string;
  getNumGeometries(): number;
  getGeometryN(n: number): JtsGeometry;
}

const reader = new GeoJSONReader(new GeometryFactory());
const writer = new GeoJSONWriter();

function read(polygons: Polygon[]): JtsGeometry {
  return reader.read({ type: 'MultiPolygon', coordinates: polygons });
}

/** The polygons of a result; stray points and lines, which an overlay may leave where shapes touch, are dropped. */
function write(geometry: JtsGeometry): Polygon[] {
  const polygons: Polygon[] = [];
  for (let n = 0; n < geometry.getNumGeometries(); n++) {
    const part = geometry.getGeometryN(n);
    if (part.getGeometryType() !== 'Polygon') continue;
    const { coordinates } = writer.write(part) as { coordinates: Polygon };
    if ((coordinates[0]?.length ?? 0) >= 4) polygons.push(coordinates);
  }
  return polygons;
}

/** Whether the polygons are one valid OGC multipolygon: closed, no crossing, no overlap. */
export function isValid(polygons: Polygon[]): boolean {
  return IsValidOp.isValid(read(polygons));
}

/** What is left of `area` without `taken`. Both must be valid; neither is changed. */
export function subtract(area: Polygon[], taken: Polygon[]): Polygon[] {
  if (area.length === 0 || taken.length === 0) return area;
  return write(SnapIfNeededOverlayOp.overlayOp(read(area), read(taken), OverlayOp.DIFFERENCE));
}

/** The part of `area` inside `frame`. Both must be valid; neither is changed. */
export function intersect(area: Polygon[], frame: Polygon[]): Polygon[] {
  if (area.length === 0 || frame.length === 0) return [];
  return write(SnapIfNeededOverlayOp.overlayOp(read(area), read(frame), OverlayOp.INTERSECTION));
}

/** Valid polygons, overlapping or not, as one multipolygon without overlaps. */
export function unite(polygons: Polygon[]): Polygon[] {
  return polygons.length < 2 ? polygons : write(UnaryUnionOp.union(read(polygons)));
}

/** The faces that these lines, crossing each other or themselves at will, cut the plane into. */
export function facesOf(rings: Ring[]): Polygon[] {
  const polygonizer = new Polygonizer();
  polygonizer.add(UnaryUnionOp.union(reader.read({ type: 'MultiLineString', coordinates: rings })));
  const faces: Polygon[] = [];
  for (const face of polygonizer.getPolygons().toArray() as JtsGeometry[]) faces.push(...write(face));
  return faces;
}

/** Fewer positions, at most `tolerance` degrees off, without rings that cross (Douglas–Peucker, topology kept). */
export function simplify(polygons: Polygon[], tolerance: number): Polygon[] {
  return write(TopologyPreservingSimplifier.simplify(read(polygons), tolerance));
}

/** The same of one ring by itself, which is many times faster: where it comes near to itself it may cross. */
export function simplifyRing(ring: Ring, tolerance: number): Ring {
  const line = ring.map((position) => new Coordinate(lngOf(position), latOf(position)));
  const kept: { x: number; y: number }[] = DouglasPeuckerLineSimplifier.simplify(line, tolerance);
  return kept.map(({ x, y }) => [x, y]);
}

/** Coordinates on a grid of so many decimals, still valid: parts thinner than the grid go. */
export function snapToGrid(polygons: Polygon[], decimals: number): Polygon[] {
  return write(GeometryPrecisionReducer.reduce(read(polygons), new PrecisionModel(10 ** decimals)));
}
