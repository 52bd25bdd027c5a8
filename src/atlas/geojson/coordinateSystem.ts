import type { Report } from './findings.ts';
import { isRecord, own } from './guardGeometry.ts';
import { quote } from './quote.ts';

/** Names of WGS 84 in degrees, as GeoJSON 2008 wrote them. */
const WGS84 =
  /^(urn:ogc:def:crs:|https?:\/\/www\.opengis\.net\/def\/crs\/)?(OGC[:/]{1,2}(1\.3[:/])?CRS84|EPSG[:/]{1,2}(0[:/])?4326)$/i;

const member = (value: unknown, name: string): unknown => (isRecord(value) ? own(value, name) : undefined);

/** RFC 7946 §4 knows WGS 84 only and has no `crs`; GeoJSON 2008 had. Positions of another system would land elsewhere. */
export function checkCrs(object: object, report: Report): void {
  if (!Object.hasOwn(object, 'crs')) return;
  const { crs } = object as { crs: unknown };
  const name = member(member(crs, 'properties'), 'name');
  if (typeof name === 'string' && WGS84.test(name))
    report('crs-obsolete', () => '"crs" says WGS 84, which every GeoJSON is: remove it (RFC 7946 §4)');
  else
    report(
      'crs',
      () =>
        `"crs" says ${quote(name ?? crs)}; only WGS 84 in degrees is read: reproject the data and remove it`,
    );
}
