import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { collectionBytes } from './collectionBytes.ts';
import { Unreadable } from './unreadable.ts';

/** KML or GPX as GeoJSON. Throws `Unreadable`, with the line, where the text is no well-formed XML. Nothing that it names is fetched. */
export function xmlAsGeojson(text: string, format: 'kml' | 'gpx'): Uint8Array {
  let fault: Unreadable | null = null;
  const parser = new DOMParser({
    onError: (level, message, { locator }) => {
      if (level !== 'warning') fault ??= illFormed(message, locator?.lineNumber ?? 1);
    },
  });
  let document: ReturnType<typeof parser.parseFromString> | null = null;
  try {
    document = parser.parseFromString(text, 'text/xml');
  } catch (error) {
    fault ??= illFormed(error instanceof Error ? error.message : String(error), 1);
  }
  if (fault !== null || !document) throw fault ?? illFormed('', 1);
  return collectionBytes((format === 'kml' ? kml : gpx)(document).features);
}

const illFormed = (reason: string, line: number) =>
  new Unreadable(`this is no well-formed XML: ${reason}`, line);
