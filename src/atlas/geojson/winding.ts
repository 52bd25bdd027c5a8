import type { Geometry } from 'geojson';
import { polygonsOf, simpleGeometries } from '../geometry/parts.ts';
import { runsWrong, windPolygon } from '../geometry/polygon.ts';
import type { Report } from './findings.ts';

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
