import type { Topology } from 'topojson-specification';
import { Unreadable } from './formats/unreadable.ts';

/** A file as GeoJSON, or as whatever it is where it is nothing that can be turned into that. */
export interface AsGeojson {
  bytes: Uint8Array;
  /** True where it was made from another format: its lines are not the file's. */
  converted: boolean;
}

const begins = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, at) => bytes[at] === byte);

/** How texts of other formats begin, after a byte order mark and white space. */
const beginnings = {
  kml: /^(<\?xml[^>]*>\s*)?(<!--[^>]*>\s*)*<([\w-]+:)?kml[\s>]/i,
  gpx: /^(<\?xml[^>]*>\s*)?(<!--[^>]*>\s*)*<([\w-]+:)?gpx[\s>]/i,
  table: /^[^\n{[<]*\b(lat|latitude|lon|lng|longitude)\b[^\n{[<]*\r?\n/i,
  topojson: /^\{[\s\S]{0,1000}"type"\s*:\s*"Topology"/,
};

/**
 * A reader's file as GeoJSON: unpacked (gzip, zip), and converted where it is KML, GPX, TopoJSON, or a table with
 * coordinates. A file called `.geojson` promises to be just that, and is left as it is; so is what is not known. The code
 * for a format is fetched when a file has it. Rejects with `Unreadable` where a file is of such a format and damaged.
 */
export async function asGeojson(bytes: Uint8Array, name: string): Promise<AsGeojson> {
  if (/\.geojson$/i.test(name)) return { bytes, converted: false };
  if (begins(bytes, 0x1f, 0x8b)) {
    const { gunzipped } = await import('./formats/archive.ts');
    return asGeojson(gunzipped(bytes), name.replace(/\.gz$/i, ''));
  }
  if (begins(bytes, 0x50, 0x4b, 3, 4)) {
    const { unzipped } = await import('./formats/archive.ts');
    const inner = unzipped(bytes);
    return asGeojson(inner.bytes, inner.name);
  }
  const text = textOf(bytes);
  const beginning = text?.slice(0, 4000).trimStart() ?? '';
  const is = (format: keyof typeof beginnings) => beginnings[format].test(beginning);
  if (text === null) return { bytes, converted: false };
  if (is('kml') || is('gpx')) {
    const { xmlAsGeojson } = await import('./formats/xml.ts');
    return { bytes: xmlAsGeojson(text.trimStart(), is('kml') ? 'kml' : 'gpx'), converted: true };
  }
  if (is('topojson')) {
    const topology = parsed(text);
    if (!topology) return { bytes, converted: false };
    const { topojsonAsGeojson } = await import('./formats/topojson.ts');
    return { bytes: topojsonAsGeojson(topology), converted: true };
  }
  if (is('table') || /\.(csv|tsv)$/i.test(name)) {
    const { tableAsGeojson } = await import('./formats/table.ts');
    return { bytes: tableAsGeojson(text), converted: true };
  }
  return { bytes, converted: false };
}

/** The text; null where the bytes are none, which the checker says in its own words. */
function textOf(bytes: Uint8Array): string | null {
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
    const isTopology =
      typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology';
    return isTopology ? (value as Topology) : null;
  } catch {
    return null;
  }
}

/** The reason in a thrown `Unreadable`; of anything else, that it could not be read at all. */
export const whyUnreadable = (error: unknown): string =>
  error instanceof Unreadable
    ? error.message
    : `the file could not be read (${error instanceof Error ? error.message : error})`;
