import type { Geometry, Position } from 'geojson';
import type { Report } from './findings.ts';
import { lngLat, polygonsOf, simpleGeometries } from './geometryParts.ts';

/**
 * Twice the signed area of a ring in square degrees, on the plane: positive where it runs counter-clockwise
 * (shoelace formula, about the first position so that small rings far from the origin keep their precision).
 */
export function doubleArea(ring: Position[]): number {
  const [x0, y0] = lngLat(ring[0]);
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = lngLat(ring[i - 1]);
    const [x2, y2] = lngLat(ring[i]);
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return sum;
}

/** Outer rings run counter-clockwise, holes clockwise (RFC 7946 §3.1.6). Rings without area run either way. */
function runsWrong(ring: Position[], place: number): boolean {
  const area = doubleArea(ring);
  return place === 0 ? area < 0 : area > 0;
}

/** Step 7: says which rings run the wrong way. */
export function checkWinding(geometry: Geometry, report: Report): void {
  for (const part of simpleGeometries(geometry))
    for (const polygon of polygonsOf(part))
      polygon.forEach((ring, place) => {
        if (runsWrong(ring, place))
          report('winding', () =>
            place === 0
              ? 'an outer ring runs clockwise: reverse it (RFC 7946 §3.1.6)'
              : `hole ${place} of a polygon runs counter-clockwise: reverse it (RFC 7946 §3.1.6)`,
          );
      });
}

/** A copy whose rings run the right way. Lines keep their direction: a route has one. */
export function rewound<G extends Geometry>(geometry: G): G {
  const turn = (polygon: Position[][]) =>
    polygon.map((ring, place) => (runsWrong(ring, place) ? ring.toReversed() : ring));
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: turn(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(turn) };
  if (geometry.type === 'GeometryCollection')
    return { ...geometry, geometries: geometry.geometries.map(rewound) };
  return geometry;
}
