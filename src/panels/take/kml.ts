import type { MapGeometry } from '../../atlas/model/geometry.ts';
import { readWhen } from '../../atlas/model/when.ts';
import { escaped, textElement } from '../../atlas/openData/xmlText.ts';
import type { Imprint } from './geojson.ts';
import type { TakenFeature, TakenQuotation } from './takenFeatures.ts';

/**
 * How a shape is known is told by its line: 4 stated, 3 derived, 2 named, 1 schematic, in pixels. KML 2.2 has
 * no dashes; the words say it too. Colours are `aabbggrr`: an ink that reads on land, sea and imagery.
 */
const lineWidths: Record<string, number> = { stated: 4, derived: 3, named: 2, schematic: 1 };

const style = (basis: string, width: number): string =>
  `<Style id="${basis}"><LineStyle><color>ff5a1298</color><width>${width}</width></LineStyle>` +
  '<PolyStyle><color>305a1298</color></PolyStyle></Style>';

/** What KML takes as it stands: a year, a month or a day. */
const plain = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

/**
 * An EDTF date as KML's time: the days that the band of time shows it in. An open end has none (OGC KML 2.2 §16.18), a
 * date about or uncertain its first and last day.
 */
function time(when: string): string {
  const read = readWhen(when);
  if (!read) return '';
  if (plain.test(when)) return `<TimeStamp><when>${when}</when></TimeStamp>`;
  const [first = '', last = ''] = when.split('/');
  const end = (name: 'begin' | 'end', written: string, instant: number): string => {
    if (!Number.isFinite(instant)) return '';
    const date = plain.test(written) ? written : new Date(instant).toISOString().slice(0, 10);
    return `<${name}>${date}</${name}>`;
  };
  const span = end('begin', first, read.earliest) + end('end', last, read.latest);
  return span && `<TimeSpan>${span}</TimeSpan>`;
}

/** A quotation in the HTML of a balloon. The words are text there too, never markup. */
function quotationHtml(quotation: TakenQuotation): string {
  const { speaker, speaker_office, how_quoted, document, author, issued, paragraph } = quotation;
  const voice = [speaker, speaker_office, how_quoted].filter(Boolean).join(', ');
  const place = `${document} · ${author} · ${issued} · ¶ ${paragraph}, characters ${quotation.first_character}–${quotation.last_character}`;
  return (
    `<blockquote>“${escaped(quotation.quotation)}”</blockquote><p>— ${escaped(voice)} (${escaped(quotation.voice)})<br>` +
    `${escaped(place)}<br>${escaped(quotation.wording_note)} <a href="${escaped(quotation.link)}">Read in context</a></p>`
  );
}

function descriptionOf({ columns, quotations }: TakenFeature): string {
  const tolerance = columns.tolerance_km === '' ? '' : `, within ±${columns.tolerance_km} km`;
  const facts: [words: string | number, lang?: string | number][] = [
    [columns.standing === '' ? '' : `Standing: ${columns.standing}.`],
    [`Shape: ${columns.basis}${tolerance}. ${columns.method}`],
    [columns.status ?? '', columns.status_language],
    [columns.editors_note ?? '', columns.editors_note_language],
    [columns.unquoted ?? ''],
    [columns.sources === '' ? '' : `Sources: ${columns.sources}`],
  ];
  const paragraphs = facts
    .filter(([words]) => words !== '')
    .map(([words, lang = 'en']) => `<p lang="${escaped(String(lang))}">${escaped(String(words))}</p>`);
  return [...paragraphs, ...quotations.map(quotationHtml)].join('');
}

function data(name: string, value: string | number): string {
  return value === '' ? '' : `<Data name="${escaped(name)}"><value>${escaped(String(value))}</value></Data>`;
}

function placemark(feature: TakenFeature): string {
  const { id, columns, quotations, geometry } = feature;
  const quoted = quotations.flatMap((quotation, index) =>
    Object.entries(quotation).map(([name, value]) => data(`${name}_${index + 1}`, value)),
  );
  const shape = Object.entries(columns).map(([name, value]) => data(name, value));
  return (
    `<Placemark id="${escaped(id)}">${textElement('name', String(columns.title))}` +
    textElement(
      'Snippet',
      [columns.kind, columns.standing, `shape ${columns.basis}`].filter(Boolean).join('; '),
      ' maxLines="1"',
    ) +
    textElement('description', descriptionOf(feature)) +
    time(String(columns.when)) +
    `<styleUrl>#${columns.basis || 'schematic'}</styleUrl>` +
    `<ExtendedData>${shape.join('')}${quoted.join('')}</ExtendedData>${kmlGeometry(geometry)}</Placemark>`
  );
}

/** OGC KML 2.2: one folder for each layer, one placemark for each feature, with its columns and quotations as data. */
export function kml(
  features: readonly TakenFeature[],
  { title, dataVersion, statements, link }: Imprint,
): string {
  const layers = [...new Set(features.map(({ columns }) => String(columns.layer)))];
  const inLayer = (layer: string) => features.filter(({ columns }) => columns.layer === layer);
  const about = [`Data version ${dataVersion}.`, ...statements, `Taken from ${link}`].join('\n');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
    textElement('name', title),
    textElement('description', escaped(about)),
    ...Object.entries(lineWidths).map(([basis, width]) => style(basis, width)),
    ...layers.map(
      (layer) =>
        `<Folder>${textElement('name', layer)}\n${inLayer(layer).map(placemark).join('\n')}\n</Folder>`,
    ),
    '</Document></kml>\n',
  ].join('\n');
}

type Positions = readonly (readonly number[])[];

const coordinates = (positions: Positions): string =>
  `<coordinates>${positions.map(([lng, lat]) => `${lng},${lat}`).join(' ')}</coordinates>`;

const point = (position: readonly number[]): string => `<Point>${coordinates([position])}</Point>`;

const line = (positions: Positions): string =>
  `<LineString><tessellate>1</tessellate>${coordinates(positions)}</LineString>`;

const boundary = (name: string, ring: Positions): string =>
  `<${name}><LinearRing>${coordinates(ring)}</LinearRing></${name}>`;

const polygon = ([outer = [], ...holes]: readonly Positions[]): string =>
  `<Polygon><tessellate>1</tessellate>${boundary('outerBoundaryIs', outer)}${holes
    .map((hole) => boundary('innerBoundaryIs', hole))
    .join('')}</Polygon>`;

const several = (parts: readonly string[]): string => `<MultiGeometry>${parts.join('')}</MultiGeometry>`;

/** A geometry in KML 2.2, laid on the ground. */
function kmlGeometry(geometry: MapGeometry): string {
  switch (geometry.type) {
    case 'Point':
      return point(geometry.coordinates);
    case 'MultiPoint':
      return several(geometry.coordinates.map(point));
    case 'LineString':
      return line(geometry.coordinates);
    case 'MultiLineString':
      return several(geometry.coordinates.map(line));
    case 'Polygon':
      return polygon(geometry.coordinates);
    case 'MultiPolygon':
      return several(geometry.coordinates.map(polygon));
  }
}
