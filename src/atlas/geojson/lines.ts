import type { Geometry, Position } from 'geojson';
import { edgesOf, simpleGeometries } from '../geometry/parts.ts';
import type { Report } from './findings.ts';
import { quote } from './quote.ts';

/**
 * Steps between neighbouring positions of lines and rings. A step of more than 180° of longitude most likely crosses
 * the antimeridian and was not cut there (RFC 7946 §3.1.9). A step of exactly 360° runs along it: an edge of the world.
 */
export function checkLines(geometry: Geometry, report: Report): void {
  for (const part of simpleGeometries(geometry))
    for (const line of edgesOf(part))
      for (let i = 1; i < line.length; i++) {
        const [from, to]: (Position | undefined)[] = [line[i - 1], line[i]];
        if (!from || !to) continue;
        const [west = 0, south, fromHeight] = from;
        const [east = 0, north, toHeight] = to;
        const step = Math.abs(east - west);
        if (step > 180 && step < 360)
          report(
            'antimeridian',
            () =>
              `from longitude ${west} to ${east} the shape runs around the globe: cut it at 180 (RFC 7946 §3.1.9)`,
          );
        if (step === 0 && south === north && fromHeight === toHeight)
          report('repeated-position', () => `${quote(to)} follows itself: remove one`);
      }
}
