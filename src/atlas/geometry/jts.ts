import InteriorPointArea from 'jsts/org/locationtech/jts/algorithm/InteriorPointArea.js';
import Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import PrecisionModel from 'jsts/org/locationtech/jts/geom/PrecisionModel.js';
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js';
import BufferOp from 'jsts/org/locationtech/jts/operation/buffer/BufferOp.js';
import IndexedFacetDistance from 'jsts/org/locationtech/jts/operation/distance/IndexedFacetDistance.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import SnapIfNeededOverlayOp from 'jsts/org/locationtech/jts/operation/overlay/snap/SnapIfNeededOverlayOp.js';
import Polygonizer from 'jsts/org/locationtech/jts/operation/polygonize/Polygonizer.js';
import UnaryUnionOp from 'jsts/org/locationtech/jts/operation/union/UnaryUnionOp.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import GeometryPrecisionReducer from 'jsts/org/locationtech/jts/precision/GeometryPrecisionReducer.js';
import DouglasPeuckerLineSimplifier from 'jsts/org/locationtech/jts/simplify/DouglasPeuckerLineSimplifier.js';
import TopologyPreservingSimplifier from 'jsts/org/locationtech/jts/simplify/TopologyPreservingSimplifier.js';
import type { LngLat, MapGeometry, Polygon, Ring } from '../model/geometry.ts';
import { linesOf } from './parts.ts';

/*
 * The only file that speaks to JTS. Everything here is planar, as a rule in degrees, on polygons in one frame: longitudes
 * run on past ±180.
 */

interface JtsCoordinate {
  x: number;
  y: number;
}

interface JtsGeometry {
  getGeometryType(): string;
  getNumGeometries(): number;
  getGeometryN(n: number): JtsGeometry;
}

const factory = new GeometryFactory();
const writer = new GeoJSONWriter();

// Longitude and latitude only: JTS takes a fourth element for a measure and refuses some heights.
const toJts = (line: LngLat[]) => line.map(([lng, lat]) => new Coordinate(lng, lat));
const fromJts = ({ x, y }: JtsCoordinate): LngLat => [x, y];

const readLine = (line: LngLat[]): JtsGeometry =>
  line.length > 1 ? factory.createLineString(toJts(line)) : factory.createPoint(toJts(line)[0]);

function read(polygons: Polygon[]): JtsGeometry {
  const [first, ...others] = polygons.map(([outer = [], ...holes]) =>
    factory.createPolygon(
      factory.createLinearRing(toJts(outer)),
      holes.map((hole) => factory.createLinearRing(toJts(hole))),
    ),
  );
  return first !== undefined && others.length === 0 ? first : factory.createMultiPolygon([first, ...others]);
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

/** Why the polygons are not one valid OGC multipolygon, in JTS's words, and where; null if they are. */
export function faultOf(polygons: Polygon[]): { says: string; at: LngLat | null } | null {
  const error = new IsValidOp(read(polygons)).getValidationError();
  if (!error) return null;
  const at: JtsCoordinate | null = error.getCoordinate();
  return { says: error.getMessage(), at: at && fromJts(at) };
}

/** Whether the polygons are one valid OGC multipolygon: closed, no crossing, no overlap. */
export const isValid = (polygons: Polygon[]): boolean => faultOf(polygons) === null;

/** A point well inside a valid polygon: in the middle of the widest stretch of a parallel half way up. */
export const pointWithin = (polygon: Polygon): LngLat =>
  fromJts(InteriorPointArea.getInteriorPoint(read([polygon])));

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

/**
 * All that is no farther from lines (a single point is one) and polygons than a distance, in the unit of their plane. With 24
 * corners to a quarter of a circle its sides stray from it by a two-thousandth of its radius.
 */
export function grow(lines: LngLat[][], polygons: Polygon[], distance: number, corners = 24): Polygon[] {
  const parts = [...lines.flatMap(piecesOf).map(readLine), ...polygons.map((polygon) => read([polygon]))];
  return unite(parts.flatMap((part) => write(BufferOp.bufferOp(part, distance, corners))));
}

/** What surrounds a line is found many times faster in pieces of so many positions; and JTS leaves a hole in that of a closed one. */
const longestPiece = 32;

/** A line in pieces, two or more where it may be closed. */
function piecesOf(line: LngLat[]): LngLat[][] {
  if (line.length < 4) return [line];
  const step = Math.min(longestPiece, Math.ceil((line.length - 1) / 2));
  return Array.from({ length: Math.ceil((line.length - 1) / step) }, (_, at) =>
    line.slice(at * step, (at + 1) * step + 1),
  );
}

/** What is left of lines outside these polygons. */
export function linesOutside(lines: LngLat[][], polygons: Polygon[]): LngLat[][] {
  if (polygons.length === 0) return lines;
  const all = factory.createMultiLineString(lines.map((line) => factory.createLineString(toJts(line))));
  const left = SnapIfNeededOverlayOp.overlayOp(all, read(polygons), OverlayOp.DIFFERENCE);
  return linesOf(writer.write(left) as MapGeometry).filter((line) => line.length > 1);
}

/** The nearest positions of two sets of lines (a single point is one): of the first, of the second. */
export function nearestOfLines(one: LngLat[][], other: LngLat[][]): LngLat[] {
  const [a, b] = [one, other].map((lines) => factory.createGeometryCollection(lines.map(readLine)));
  return IndexedFacetDistance.nearestPoints(a, b).map(fromJts);
}

/** The faces that these lines, crossing each other or themselves at will, cut the plane into. */
export function facesOf(rings: Ring[]): Polygon[] {
  const polygonizer = new Polygonizer();
  const lines = rings.map((ring) => factory.createLineString(toJts(ring)));
  polygonizer.add(UnaryUnionOp.union(factory.createMultiLineString(lines)));
  const faces: JtsGeometry[] = polygonizer.getPolygons().toArray();
  return faces.flatMap(write);
}

/** Fewer positions, at most `tolerance` degrees off, without rings that cross (Douglas–Peucker, topology kept). */
export function simplify(polygons: Polygon[], tolerance: number): Polygon[] {
  return write(TopologyPreservingSimplifier.simplify(read(polygons), tolerance));
}

/** The same of one ring by itself, which is many times faster: where it comes near to itself it may cross. */
export function simplifyRing(ring: Ring, tolerance: number): Ring {
  const kept: JtsCoordinate[] = DouglasPeuckerLineSimplifier.simplify(toJts(ring), tolerance);
  return kept.map(fromJts);
}

/** The same of each ring of polygons, without those that are gone then. */
export const simplifyRings = (polygons: Polygon[], tolerance: number): Polygon[] =>
  polygons
    .map((rings) => rings.map((ring) => simplifyRing(ring, tolerance)).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);

/** Coordinates on a grid of so many decimals, still valid: parts thinner than the grid go. */
export function snapToGrid(polygons: Polygon[], decimals: number): Polygon[] {
  return write(GeometryPrecisionReducer.reduce(read(polygons), new PrecisionModel(10 ** decimals)));
}
