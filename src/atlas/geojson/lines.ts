import type { Geometry } from 'geojson';
import type { Report } from './findings.ts';
import { linesOf, lngLat, simpleGeometries } from './geometryParts.ts';
import { quote } from './quote.ts';

/**
 * Steps between neighbouring positions of lines and rings. A step of more than 180° of longitude most likely crosses
 * the antimeridian and was not cut there (RFC 7946 §3.1.9). A step of exactly 360° runs along it: an edge of the world.
 */
export function checkLines(geometry: Geometry, report: Report): void {
  for (const part of simpleGeometries(geometry))
    for (const line of linesOf(part))
      for (let i = 1; i < line.length; i++) {
        const [west, south] = lngLat(line[i - 1]);
        const [east, north] = lngLat(line[i]);
        const step = Math.abs(east - west);
        if (step > 180 && step < 360)
          report(
            'antimeridian',
            () =>
              `from longitude ${west} to ${east} the shape runs around the globe: cut it at 180 (RFC 7946 §3.1.9)`,
          );
        if (step === 0 && south === north && line[i - 1]?.[2] === line[i]?.[2])
          report('repeated-position', () => `${quote(line[i])} follows itself: remove one`);
      }
}
