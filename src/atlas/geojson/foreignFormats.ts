import { isRecord } from './guardGeometry.ts';
import { quote } from './quote.ts';

/** How files of other formats begin that are no text, and what they are. */
const binaries: [beginning: string, what: string][] = [
  ['PMTiles', 'a PMTiles archive of tiles'],
  ['fgb\u0003fgb', 'FlatGeobuf'],
  ['SQLite format 3', 'a GeoPackage or another SQLite database'],
  ['PAR1', 'GeoParquet'],
  ['\u0000\u0000\u0027\u000a', 'a Shapefile'],
  ['%PDF-', 'a PDF'],
  ['\u0089PNG', 'a picture (PNG)'],
];

/** What bytes are that are no text, by how they begin; null where that is not known. */
export function foreignBytes(bytes: Uint8Array): string | null {
  const begins = String.fromCharCode(...bytes.subarray(0, 16));
  const found = binaries.find(([beginning]) => begins.startsWith(beginning));
  return found ? `this is ${found[1]}, not GeoJSON: convert it` : null;
}

/** What texts of other formats look like at their beginning, and what to do about each. */
const texts: [looks: RegExp, says: string][] = [
  [
    /^version https:\/\/git-lfs\.github\.com\/spec\//,
    'this is a Git LFS pointer, not the file itself: fetch the file with “git lfs pull”',
  ],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the character that RFC 8142 separates records by
  [/^\u001e/, 'these are records separated by RS (RFC 8142): put their features into one FeatureCollection'],
  [/^(<\?xml[^>]*>\s*)?(<!--[^>]*>\s*)*<kml[\s>]/i, 'this is KML, not GeoJSON: convert it'],
  [/^(<\?xml[^>]*>\s*)?(<!--[^>]*>\s*)*<gpx[\s>]/i, 'this is GPX, not GeoJSON: convert it'],
  [/^(<\?xml[^>]*>\s*)?<osm[\s>]/i, 'this is OpenStreetMap XML, not GeoJSON: convert it'],
  [
    /^(<!--[^>]*>\s*)*<(!doctype html|html|head|body)[\s>]/i,
    'this is a web page (HTML), not data: the address may have answered with an error',
  ],
  [/^</, 'this is XML, not GeoJSON: convert it'],
  [
    /^(SRID=\d+;\s*)?(MULTI)?(POINT|LINESTRING|POLYGON)\s*(Z|M|ZM)?\s*\(/i,
    'this is well-known text (WKT), not GeoJSON: convert it',
  ],
  [
    /^[^\n{[]*\b(lat|latitude|lon|lng|longitude|wkt)\b[^\n{[]*\n/i,
    'this is a table (CSV), not GeoJSON: convert it',
  ],
];

/** What a text is that is no JSON, by how it begins; null where that is not known. */
export function foreignText(text: string): string | null {
  const beginning = text.slice(0, 2000).trimStart();
  return texts.find(([looks]) => looks.test(beginning))?.[1] ?? null;
}

/** What a JSON object is that is not GeoJSON; null where that is not known. Reads its own members only. */
export function foreignObject(value: Record<string, unknown>): string | null {
  const own = (name: string): unknown => (Object.hasOwn(value, name) ? value[name] : undefined);
  const features = own('features');
  const [first]: unknown[] = Array.isArray(features) ? features : [];
  const esriType = String(own('geometryType')).startsWith('esriGeometry');
  const hasAttributes = isRecord(first) && Object.hasOwn(first, 'attributes');
  if (own('type') === 'Topology') return 'this is TopoJSON: convert it';
  if (esriType || hasAttributes || (own('spatialReference') !== undefined && own('type') === undefined))
    return 'this is Esri JSON: export it as GeoJSON (f=geojson)';
  if (Array.isArray(own('elements')) && (own('osm3s') !== undefined || own('generator') !== undefined))
    return 'this is Overpass JSON: export it as GeoJSON';
  if (own('type') === undefined && own('error') !== undefined)
    return `this is a server's error message (${quote(own('error'), 30)})`;
  return null;
}
