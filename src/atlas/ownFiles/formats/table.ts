import type { Feature, Point } from 'geojson';
import Papa from 'papaparse';
import { quote } from '../../geojson/quote.ts';
import { collectionBytes } from './collectionBytes.ts';
import { figureOf } from './figure.ts';
import { Unreadable } from './unreadable.ts';

/** What columns of coordinates are called, in lower case, the plainest first. */
const latitudes = ['lat', 'latitude', 'y'];
const longitudes = ['lon', 'lng', 'long', 'longitude', 'x'];

/**
 * A table (CSV, or with tabs or semicolons) as GeoJSON: a point for each row, by its columns of latitude and longitude in
 * degrees; a row with neither has no place. Columns that share a name, or have none, are told apart by their number. Throws
 * `Unreadable` where there are no such columns, a figure is none, or a quotation mark is not closed.
 */
export function tableAsGeojson(text: string): Uint8Array {
  const { rows, delimiter } = read(text);
  const [head, ...data] = rows;
  const names = head?.cells ?? [];
  const written = names.map((name) => name.trim().toLowerCase());
  const column = (known: readonly string[]) =>
    known.map((name) => written.indexOf(name)).find((at) => at >= 0) ?? -1;
  const [lat, lng] = [column(latitudes), column(longitudes)];
  if (lat < 0 || lng < 0)
    throw new Unreadable('a table needs columns called “lat” and “lon” with degrees', head?.line ?? 1);
  const figure = ({ cells, line }: Row, at: number): number | null => {
    const cell = (cells[at] ?? '').trim();
    if (cell === '') return null;
    // Where commas do not part columns they may part decimals.
    const value = figureOf(delimiter === ',' ? cell : cell.replace(',', '.'));
    if (value === null)
      throw new Unreadable(`${quote(names[at])} should be degrees, not ${quote(cell)}`, line);
    return value;
  };
  const nameAt = (at: number) => {
    const name = names[at] ?? '';
    return name !== '' && names.indexOf(name) === at ? name : `${name} ${at + 1}`.trim();
  };
  return collectionBytes(
    data.map((row): Feature<Point | null> => {
      const [y, x] = [figure(row, lat), figure(row, lng)];
      if ((x === null) !== (y === null))
        throw new Unreadable('a row needs both a latitude and a longitude, or neither', row.line);
      const cells = Array.from(
        { length: Math.max(names.length, row.cells.length) },
        (_, at) => row.cells[at],
      );
      return {
        type: 'Feature',
        properties: Object.fromEntries(cells.map((cell = '', at) => [nameAt(at), cell])),
        geometry: x === null || y === null ? null : { type: 'Point', coordinates: [x, y] },
      };
    }),
  );
}

interface Row {
  cells: readonly string[];
  /** 1-based, of the file. */
  line: number;
}

/** The rows in which anything stands, with their lines: a cell may hold line breaks. */
function read(text: string): { rows: Row[]; delimiter: string } {
  const rows: Row[] = [];
  let delimiter = ',';
  let end = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    step({ data, errors, meta }) {
      const quotes = errors.find(({ type }) => type === 'Quotes');
      if (quotes)
        throw new Unreadable(
          'a quotation mark is not closed, or stands within a cell',
          1 + breaksIn(text.slice(0, quotes.index)),
        );
      const written = text.slice(from, meta.cursor);
      from = meta.cursor;
      end += breaksIn(written);
      // Empty lines may stand before the row; its own are in its cells, and one behind it.
      const line = end - breaksIn(data.join('')) - (/[\n\r]$/.test(written) ? 1 : 0);
      delimiter = meta.delimiter;
      rows.push({ cells: data, line });
    },
  });
  return { rows, delimiter };
}

const breaksIn = (text: string) => text.split(/\r\n|\n|\r/).length - 1;
