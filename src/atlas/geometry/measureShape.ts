import { distanceKm, ringAreaKm2 } from '../geodesy/geodesic.ts';
import type { BBox, LngLat, MapGeometry, Polygon } from '../model/geometry.ts';
import { boundingBox } from './boundingBox.ts';
import { halfWay, lengthOf } from './halfWay.ts';
import { innermostPoint } from './innermostPoint.ts';
import { linesOf, pointsOf, polygonsOf } from './parts.ts';
import { shapeOf } from './shape.ts';

/** What is worth knowing of a shape without its coordinates. */
export interface ShapeMeasures {
  shape: 'point' | 'line' | 'area';
  bbox: BBox;
  /** A point of the shape: well inside an area, half way along a line. */
  anchor: LngLat;
  /** All its points, of what is several. */
  spots?: LngLat[];
  /** Areas only. */
  areaKm2?: number;
  /** Lines only. */
  lengthKm?: number;
}

/** Area of a polygon on the ellipsoid without its holes, km². */
export const polygonAreaKm2 = (polygon: Polygon): number =>
  polygon.reduce((sum, ring, place) => sum + (place === 0 ? 1 : -1) * ringAreaKm2(ring), 0);

/** Length of a line on the ellipsoid, each of its legs a geodesic, km. */
const lineLengthKm = (line: LngLat[]): number => lengthOf(line, distanceKm);

/** The one of which the measure is greatest; the first of equals. Throws on an empty list. */
function greatest<Item>(items: Item[], measure: (item: Item) => number): Item {
  const measured = items.map((item) => ({ item, size: measure(item) }));
  return measured.reduce((best, next) => (next.size > best.size ? next : best)).item;
}

/** The one of several points with the shortest way to all others. */
const centralPoint = (points: LngLat[]): LngLat =>
  greatest(points, (point) => -points.reduce((sum, other) => sum + distanceKm(point, other), 0));

/** Measures a geometry on the WGS 84 ellipsoid. */
export function measureShape(geometry: MapGeometry): ShapeMeasures {
  const shape = shapeOf(geometry);
  const bbox = boundingBox(geometry);
  if (shape === 'point') {
    const spots = pointsOf(geometry);
    return { shape, bbox, anchor: centralPoint(spots), ...(spots.length > 1 && { spots }) };
  }
  if (shape === 'line') {
    const lines = linesOf(geometry);
    const lengthKm = lines.reduce((sum, line) => sum + lineLengthKm(line), 0);
    const longest = greatest(lines, lineLengthKm);
    return { shape, bbox, anchor: halfWay(longest, distanceKm)?.at ?? longest[0] ?? [0, 0], lengthKm };
  }
  const parts = polygonsOf(geometry).map((polygon) => ({ polygon, km2: polygonAreaKm2(polygon) }));
  const areaKm2 = parts.reduce((sum, { km2 }) => sum + km2, 0);
  return { shape, bbox, anchor: innermostPoint(greatest(parts, ({ km2 }) => km2).polygon), areaKm2 };
}
