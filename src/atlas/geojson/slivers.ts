import type { Geometry } from 'geojson';
import { polygonsOf, simpleGeometries } from '../geometry/parts.ts';
import { boxOf, signedArea } from '../geometry/polygon.ts';
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
