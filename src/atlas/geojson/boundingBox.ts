import type { Geometry } from 'geojson';
import { isInBox } from '../geometry/boundingBox.ts';
import { edgesOf, pointsOf, simpleGeometries } from '../geometry/parts.ts';
import type { BBox } from '../model/geometry.ts';
import type { Report } from './findings.ts';
import { quote } from './quote.ts';

/** Boxes are often rounded: data may stand out by this many degrees (about 11 m). */
const SLACK = 1e-4;

/** The box of an object as west, south, east, north; null if it has none or a faulty one, which is reported (RFC 7946 §5). */
function readBox(object: object, report: Report): BBox | null {
  if (!Object.hasOwn(object, 'bbox')) return null;
  const { bbox } = object as { bbox: unknown };
  const wrong = (reason: string) => {
    report('bbox', () => `"bbox" ${reason}`);
    return null;
  };
  if (!Array.isArray(bbox) || (bbox.length !== 4 && bbox.length !== 6))
    return wrong(`should be [west, south, east, north], or six numbers with heights, not ${quote(bbox)}`);
  if (!bbox.every((number) => typeof number === 'number' && Number.isFinite(number)))
    return wrong(`should hold numbers only, not ${quote(bbox)}`);
  const half = bbox.length / 2;
  const [west, south, east, north] = [bbox[0], bbox[1], bbox[half], bbox[half + 1]];
  if (Math.abs(west) > 360 || Math.abs(east) > 360 || Math.abs(south) > 90 || Math.abs(north) > 90)
    return wrong(`is not on the globe: ${quote(bbox)} should be degrees, longitude first`);
  if (south > north) return wrong(`has its south ${south} above its north ${north}`);
  if (half === 3 && bbox[2] > bbox[5])
    return wrong(`has its lowest height ${bbox[2]} above its highest ${bbox[5]}`);
  return [west, south, east, north];
}

/** Checks an object's `bbox`, and that the geometries stand within it. West above east crosses 180° (RFC 7946 §5.2). */
export function checkBox(object: object, geometries: Iterable<Geometry>, report: Report): void {
  const box = readBox(object, report);
  if (!box) return;
  for (const geometry of geometries)
    for (const part of simpleGeometries(geometry))
      for (const run of [pointsOf(part), ...edgesOf(part)]) {
        const found = run.find((position) => !isInBox(position, box, SLACK));
        if (found)
          report('bbox-misses-data', () => `"bbox" does not hold ${quote(found)}: correct or remove it`);
      }
}
