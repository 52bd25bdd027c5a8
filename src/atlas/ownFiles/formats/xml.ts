import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { quote } from '../../geojson/quote.ts';
import { collectionBytes } from './collectionBytes.ts';
import { figureOf } from './figure.ts';
import { Unreadable } from './unreadable.ts';

/**
 * KML or GPX as GeoJSON; `note` says what of it is not drawn. Throws `Unreadable`, with the line, where the text is no well-formed
 * XML, or what should be a place is none. Nothing that it names is fetched.
 */
export function xmlAsGeojson(text: string, format: 'kml' | 'gpx'): { bytes: Uint8Array; note?: string } {
  const document = parsed(withoutPrefix(text));
  const all = (...names: string[]) => names.flatMap((name) => [...document.getElementsByTagName(name)]);
  // The library would leave out such a place without a word, or read half of it.
  for (const [name, figuresIn] of Object.entries(places))
    for (const place of all(name)) {
      const stray = figuresIn(place).find(
        (figures) => figures.length < 2 || figures.some((figure) => figureOf(figure) === null),
      );
      const should = `${name} should be longitude and latitude in degrees`;
      if (stray) throw new Unreadable(`${should}, not ${quote(stray.join())}`, place.lineNumber ?? 1);
    }
  if (format === 'kml') {
    // It would read "0" as true by a schema, and looks a name up among what every object has.
    for (const field of all('SimpleField')) field.removeAttribute('type');
    for (const data of all('Data', 'SimpleData')) {
      const name = data.getAttribute('name') ?? '';
      if (name in {}) data.setAttribute('name', `${name} `);
    }
    return { bytes: collectionBytes(kml(document).features) };
  }
  const isShort = (part: Element) =>
    part.getElementsByTagName('trkpt').length + part.getElementsByTagName('rtept').length < 2;
  const short = all('trkseg', 'rte').filter(isShort).length;
  const bytes = collectionBytes(gpx(document).features);
  return short > 0
    ? { bytes, note: `${short} tracks or routes, or parts of them, have fewer than two points: not drawn` }
    : { bytes };
}

const words = (text: string | null, between: RegExp): string[] => (text ?? '').split(between).filter(Boolean);
const pointOf = (place: Element): string[][] => [
  [place.getAttribute('lon') ?? '', place.getAttribute('lat') ?? ''],
];

/** Elements that hold places, and the figures of each place in one. */
const places: Record<string, (element: Element) => string[][]> = {
  coordinates: ({ textContent }) =>
    words(textContent, /\s+/).map((place) => place.replace(/,$/, '').split(',')),
  'gx:coord': ({ textContent }) => [words(textContent, /\s+/)].filter(({ length }) => length > 0),
  wpt: pointOf,
  trkpt: pointOf,
  rtept: pointOf,
};

/** The text with its elements named as the library knows them: `<k:kml>` is `<kml>`. */
function withoutPrefix(text: string): string {
  const prefix = /<([\w-]+):(kml|gpx)[\s>]/i.exec(text)?.[1];
  return prefix ? text.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</') : text;
}

function parsed(text: string): Document {
  const parser = new DOMParser({
    onError: (level, message, { locator }) => {
      if (level !== 'warning') throw illFormed(message, locator?.lineNumber ?? 1);
    },
  });
  try {
    // Blank lines may stand before the declaration, and count.
    return parser.parseFromString(text.replace(/^(\s+)(<\?xml[^>]*>)/, '$2$1'), 'text/xml');
  } catch (error) {
    throw error instanceof Unreadable ? error : illFormed(error instanceof Error ? error.message : error, 1);
  }
}

const illFormed = (reason: unknown, line: number) =>
  new Unreadable(`this is no well-formed XML: ${reason}`, line);
