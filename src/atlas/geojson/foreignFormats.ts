import { isRecord, own as ownOf } from './guardGeometry.ts';
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

/** Whether bytes begin with one of these, a byte to each character. */
export const beginsWith = (bytes: Uint8Array, ...beginnings: string[]): boolean =>
  beginnings.some((beginning) => [...beginning].every((sign, at) => bytes[at] === sign.charCodeAt(0)));

/** What bytes are that are no text, by how they begin; null where that is not known. */
export function foreignBytes(bytes: Uint8Array): string | null {
  const found = binaries.find(([beginning]) => beginsWith(bytes, beginning));
  return found ? `this is ${found[1]}, not GeoJSON: convert it` : null;
}

/** What a table is called that is taken for JSON. */
export const aTable = 'this is a table (CSV), not GeoJSON: convert it';

/** What texts of other formats look like at their beginning, and what to do about each. */
const texts: [looks: RegExp, says: string][] = [
  [
    /^version https:\/\/git-lfs\.github\.com\/spec\//,
    'this is a Git LFS pointer, not the file itself: fetch the file with “git lfs pull”',
  ],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the character that RFC 8142 separates records by
  [/^\u001e/, 'these are records separated by RS (RFC 8142): put their features into one FeatureCollection'],
  [
    /^(SRID=\d+;\s*)?(MULTI|GEOMETRY)?(POINT|LINESTRING|POLYGON|COLLECTION)\s*(Z|M|ZM)?\s*\(/i,
    'this is well-known text (WKT), not GeoJSON: convert it',
  ],
  [/^[^\n\r{[<]*\b(lat|latitude|lon|lng|longitude|wkt)\b[^\n\r{[<]*[\n\r]/i, aTable],
];

/** What XML and HTML are by their root element, where it is known. */
const markup: Record<string, string> = {
  kml: 'this is KML, not GeoJSON: convert it',
  gpx: 'this is GPX, not GeoJSON: convert it',
  osm: 'this is OpenStreetMap XML, not GeoJSON: convert it',
  html: 'this is a web page (HTML), not data: the address may have answered with an error',
};

/** So much of a text is looked at for what it is. */
const beginningOf = (text: string) => text.slice(0, 20_000).trimStart();

/** The root element of XML or HTML, in lower case and without a prefix, behind declarations and comments; null where a text is neither. */
export function rootElement(text: string): string | null {
  const beginning = beginningOf(text);
  const prolog = /^(\s|<\?.*?\?>|<!--.*?-->|<!doctype[^>[]*(\[.*?\]\s*)?>)*/is.exec(beginning)?.[0] ?? '';
  if (/<!doctype\s+html\b/i.test(prolog)) return 'html';
  const [, name] = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(beginning.slice(prolog.length)) ?? [];
  return name?.toLowerCase().replace(/^(head|body)$/, 'html') ?? null;
}

/** What a text is that is no JSON, by how it begins; null where that is not known. */
export function foreignText(text: string): string | null {
  const beginning = beginningOf(text);
  if (beginning.startsWith('<'))
    return markup[rootElement(text) ?? ''] ?? 'this is XML, not GeoJSON: convert it';
  return texts.find(([looks]) => looks.test(beginning))?.[1] ?? null;
}

/** What a JSON object is that is not GeoJSON; null where that is not known. Reads its own members only. */
export function foreignObject(value: Record<string, unknown>): string | null {
  const own = (name: string) => ownOf(value, name);
  const features = own('features');
  const [first]: unknown[] = Array.isArray(features) ? features : [];
  const esriType = String(own('geometryType')).startsWith('esriGeometry');
  const hasAttributes = isRecord(first) && Object.hasOwn(first, 'attributes');
  if (own('type') === 'Topology') return 'this is TopoJSON: convert it';
  if (esriType || hasAttributes || (own('spatialReference') !== undefined && own('type') === undefined))
    return 'this is Esri JSON: export it as GeoJSON (f=geojson)';
  const elements = own('elements');
  const [element]: unknown[] = Array.isArray(elements) ? elements : [];
  const isOfOsm = isRecord(element) && /^(node|way|relation)$/.test(String(element.type));
  if (elements && (isOfOsm || own('osm3s') !== undefined || own('generator') !== undefined))
    return 'this is Overpass JSON: export it as GeoJSON';
  if (own('type') === undefined && own('error') !== undefined)
    return `this is a server's error message (${quote(own('error'), 30)})`;
  return null;
}
