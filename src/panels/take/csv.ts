import type { TakenFeature, TakenQuotation } from './takenFeatures.ts';

type Value = string | number;

const quotationColumns: (keyof TakenQuotation)[] = [
  'quotation',
  'voice',
  'speaker',
  'speaker_office',
  'how_quoted',
  'document',
  'document_id',
  'author',
  'issued',
  'publisher',
  'paragraph',
  'first_character',
  'last_character',
  'wording_note',
  'link',
];

/**
 * A field as RFC 4180 asks. Text that a spreadsheet would run as a formula gets an apostrophe before it, by
 * the list of OWASP’s “CSV Injection”, full-width forms included; numbers stay numbers.
 */
function field(value: Value): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * A table of one row for each quotation about each feature, and one for a feature without any. Lines end with
 * CRLF. It begins with a byte order mark: without it spreadsheets read names in other scripts as Latin ones.
 * Shapes are given by a point inside them; whole, they are in the GeoJSON and the KML.
 */
export function csv(features: readonly TakenFeature[]): string {
  const columns = Object.keys(features[0]?.columns ?? { id: '' });
  const header = [...columns, ...quotationColumns];
  const rows = features.flatMap(({ columns: of, quotations }) => {
    const shape = columns.map((name) => of[name] ?? '');
    const empty: Partial<TakenQuotation>[] = [{}];
    return (quotations.length > 0 ? quotations : empty).map((quotation) => [
      ...shape,
      ...quotationColumns.map((name) => quotation[name] ?? ''),
    ]);
  });
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}
