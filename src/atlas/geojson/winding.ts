import type { Geometry } from 'geojson';
import { polygonsOf, simpleGeometries } from '../geometry/parts.ts';
import { boxOf, runsWrong, signedArea, windPolygon } from '../geometry/polygon.ts';
import type { Report } from './findings.ts';

/** Area by the square of the diagonal of the box: about 1/n for a strip n times as long as wide. No island comes near. */
const THINNEST = 1 / 30_000;

/** Outer rings over 30,000 times as long as wide: left over from cutting or snapping. Rings without area are invalid. */
export function checkSlivers(geometry: Geometry, report: Report): void {
  for (const part of simpleGeometries(geometry))
    for (const polygon of polygonsOf(part)) {
      const area = Math.abs(signedArea(polygon[0] ?? []));
      const [west, south, east, north] = boxOf(polygon);
      if (area > 0 && area / ((east - west) ** 2 + (north - south) ** 2) < THINNEST)
        report('sliver', () => 'a polygon is a sliver, over 30,000 times as long as wide: remove it');
    }
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
  if (geometry.type === 'Polygon')
    return { ...geometry, coordinates: polygonsOf(geometry).flatMap(windPolygon) };
  if (geometry.type === 'MultiPolygon')
    return { ...geometry, coordinates: polygonsOf(geometry).map(windPolygon) };
  if (geometry.type === 'GeometryCollection')
    return { ...geometry, geometries: geometry.geometries.map(rewound) };
  return geometry;
}
