import type { Geometry } from 'geojson';
import { partsOf, pointsOf, simpleGeometries } from '../geometry/parts.ts';
import type { LngLat } from '../model/geometry.ts';
import type { Report } from './findings.ts';
import { quote } from './quote.ts';

/** Where Web Mercator ends, in degrees: atan(sinh(π)). */
const MERCATOR_LIMIT = 85.05113;

function hint(lng: number, lat: number): string {
  if (Math.abs(lng) <= 90 && Math.abs(lat) <= 180) return ': longitude comes first, are they swapped?';
  if (Math.abs(lng) > 720 || Math.abs(lat) > 720) return ': degrees are needed, is this projected in metres?';
  return ': longitudes go from -180 to 180, latitudes from -90 to 90';
}

function checkRange(position: LngLat, report: Report): void {
  const [lng, lat] = position;
  if (Math.abs(lat) > 90 || Math.abs(lng) > 360)
    report('coordinate-range', () => `${quote(position)} is not on the globe${hint(lng, lat)}`);
  else if (Math.abs(lng) > 180)
    report(
      'longitude-beyond-180',
      () => `longitude ${lng} lies beyond 180: cut the shape at 180 (RFC 7946 §3.1.9)`,
    );
  if (Math.abs(lat) === 90)
    report('pole', () => `${quote(position)} is a pole, which a Mercator map cannot show`);
  else if (Math.abs(lat) > MERCATOR_LIMIT && Math.abs(lat) < 90)
    report(
      'mercator-limit',
      () => `latitude ${lat} lies beyond ${MERCATOR_LIMIT}, where a Mercator map ends`,
    );
}

/** Range, and number of elements, of every position. Numbers that overflowed are the scan's matter. */
export function checkPositions(geometry: Geometry, report: Report): void {
  const dimensions = new Set<number>();
  for (const part of simpleGeometries(geometry)) {
    for (const run of partsOf(part))
      for (const position of run) {
        if (position.every(Number.isFinite)) checkRange(position, report);
        dimensions.add(position.length);
        if (position.length > 3)
          report(
            'dimensions',
            () =>
              `a position has ${position.length} elements; those after the height have no meaning (RFC 7946 §3.1.1)`,
          );
      }
    for (const [lng, lat] of pointsOf(part))
      if (lng === 0 && lat === 0)
        report('null-island', () => 'a point at [0,0]: is its place unknown? Then use null');
  }
  if (dimensions.size > 1)
    report(
      'mixed-dimensions',
      () => `positions of ${[...dimensions].sort().join(' and ')} elements in one geometry`,
    );
}
