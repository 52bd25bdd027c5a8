import type { Topology } from 'topojson-specification';
import { aTable, beginsWith, foreignText, rootElement } from '../geojson/foreignFormats.ts';
import { isRecord } from '../geojson/guardGeometry.ts';

/** A file as GeoJSON, or as whatever it is where it is nothing that can be turned into that. */
export interface AsGeojson {
  bytes: Uint8Array;
  /** True where it was made from another format: its lines are not the file's. */
  converted: boolean;
  /** What readers should know of how it was made. */
  note?: string;
}

/**
 * A reader's file as GeoJSON: unpacked (gzip, zip), and converted where it is KML, GPX, TopoJSON, FlatGeobuf, PMTiles, or a
 * table with coordinates. A file called `.geojson` promises to be just that, and is left as it is; so is what is not known. The
 * code for a format is fetched when a file has it. Rejects with `Unreadable` where a file is of such a format and damaged.
 */
export async function asGeojson(bytes: Uint8Array, name: string): Promise<AsGeojson> {
  if (/\.geojson$/i.test(name)) return { bytes, converted: false };
  if (beginsWith(bytes, '\x1f\x8b')) {
    const { gunzipped } = await import('./formats/archive.ts');
    return asGeojson(await gunzipped(bytes), name.replace(/\.gz$/i, ''));
  }
  if (beginsWith(bytes, 'PK\x03\x04')) {
    const { unzipped } = await import('./formats/archive.ts');
    const inner = unzipped(bytes);
    return asGeojson(inner.bytes, inner.name);
  }
  const made = await convertedFrom(bytes, name);
  return made ? { ...made, converted: true } : { bytes, converted: false };
}

/** Another format as GeoJSON; null where it is none that is known. */
async function convertedFrom(bytes: Uint8Array, name: string): Promise<Omit<AsGeojson, 'converted'> | null> {
  if (beginsWith(bytes, 'fgb\u0003fgb')) {
    const { flatGeobufAsGeojson } = await import('./formats/flatGeobuf.ts');
    return { bytes: await flatGeobufAsGeojson(bytes) };
  }
  if (beginsWith(bytes, 'PMTiles')) {
    const { pmtilesAsGeojson } = await import('./formats/pmtiles.ts');
    return pmtilesAsGeojson(bytes);
  }
  const text = textOf(bytes);
  if (text === null) return null;
  const root = rootElement(text);
  if (root === 'kml' || root === 'gpx') {
    const { xmlAsGeojson } = await import('./formats/xml.ts');
    return xmlAsGeojson(text, root);
  }
  if (/^\s*\{/.test(text) && text.includes('"Topology"')) {
    const topology = parsed(text);
    if (!topology) return null;
    const { topojsonAsGeojson } = await import('./formats/topojson.ts');
    return { bytes: topojsonAsGeojson(topology) };
  }
  const foreign = foreignText(text);
  if (foreign === aTable || (foreign === null && /\.(csv|tsv)$/i.test(name))) {
    const { tableAsGeojson } = await import('./formats/table.ts');
    return { bytes: tableAsGeojson(text) };
  }
  return null;
}

/** The text; null where the bytes are none, which the checker says in its own words. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A topology; null where the text is no JSON or something else, which the checker says. */
function parsed(text: string): Topology | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && value.type === 'Topology' ? (value as unknown as Topology) : null;
  } catch {
    return null;
  }
}
