import type { Feature, Point } from 'geojson';
import Papa from 'papaparse';
import { quote } from '../../geojson/quote.ts';
import { collectionBytes } from './collectionBytes.ts';
import { Unreadable } from './unreadable.ts';

/** What columns of coordinates are called, in lower case, the plainest first. */
const latitudes = ['lat', 'latitude', 'y'];
const longitudes = ['lon', 'lng', 'long', 'longitude', 'x'];

/**
 * A table (CSV, or with tabs or semicolons) as GeoJSON: a point for each row, by its columns of latitude and longitude in
 * degrees; a row with neither has no place. Throws `Unreadable` where there are no such columns, or a figure is none.
 */
export function tableAsGeojson(text: string): Uint8Array {
  const { data, meta } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const [names = [], ...rows] = data;
  const written = names.map((name) => name.trim().toLowerCase());
  const column = (known: readonly string[]) =>
    known.map((name) => written.indexOf(name)).find((at) => at >= 0) ?? -1;
  const [lat, lng] = [column(latitudes), column(longitudes)];
  if (lat < 0 || lng < 0)
    throw new Unreadable('a table needs columns called “lat” and “lon” with degrees', 1);
  const figure = (row: readonly string[], at: number, line: number): number | null => {
    const cell = (row[at] ?? '').trim();
    if (cell === '') return null;
    // Where commas do not part columns they may part decimals.
    const value = Number(meta.delimiter === ',' ? cell : cell.replace(',', '.'));
    if (!Number.isFinite(value))
      throw new Unreadable(`${quote(names[at])} should be degrees, not ${quote(cell)}`, line);
    return value;
  };
  return collectionBytes(
    rows.map((row, i): Feature<Point | null> => {
      const [y, x] = [figure(row, lat, i + 2), figure(row, lng, i + 2)];
      if ((x === null) !== (y === null))
        throw new Unreadable('a row needs both a latitude and a longitude, or neither', i + 2);
      return {
        type: 'Feature',
        properties: Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])),
        geometry: x === null || y === null ? null : { type: 'Point', coordinates: [x, y] },
      };
    }),
  );
}
