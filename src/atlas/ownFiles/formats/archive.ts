import { Gunzip, unzipSync } from 'fflate';
import { LIMITS } from '../../geojson/limits.ts';
import { asDamage, Unreadable } from './unreadable.ts';

const tooMuch = () => new Unreadable(`more than ${LIMITS.bytes / 1e6} MB come out of the archive`);

/** What is in a gzip file. Stops where more comes out than is read of any file. Rejects with `Unreadable` where it is damaged. */
export async function gunzipped(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const stream = new Gunzip((part) => {
    size += part.length;
    if (size > LIMITS.bytes) throw tooMuch();
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  try {
    const step = 65_536;
    for (let at = 0; at < bytes.length; at += step)
      stream.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch (error) {
    throw asDamage(error, 'the archive');
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const readable = /\.(geojson|json|topojson|kml|gpx|csv|tsv|fgb|pmtiles)$/i;

/** The one file in a zip archive that can be read, or its main one (`doc.kml`). Throws `Unreadable` where there is none or several. */
export function unzipped(bytes: Uint8Array): { name: string; bytes: Uint8Array } {
  const names: string[] = [];
  let hasShapefile = false;
  // Told in the head of its first file.
  if (((bytes[6] ?? 0) & 1) === 1)
    throw new Unreadable('the archive is encrypted: unpack it with its password');
  const isData = (name: string) => readable.test(name) && !/(^|\/)(__MACOSX|\.[^.])/.test(name);
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (isData(name)) names.push(name);
        hasShapefile ||= /\.shp$/i.test(name);
        return false;
      },
    });
    const wanted = names.find((name) => name.toLowerCase() === 'doc.kml') ?? names[0];
    if (wanted === undefined)
      throw new Unreadable(
        hasShapefile
          ? 'the archive holds a Shapefile: convert it to GeoJSON'
          : 'the archive holds no file that can be read here',
      );
    if (names.length > 1 && !/doc\.kml$/i.test(wanted))
      throw new Unreadable(
        `the archive holds ${names.length} files (${names.slice(0, 3).join(', ')} …): unpack it`,
      );
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== wanted) return false;
        if (originalSize > LIMITS.bytes) throw tooMuch();
        return true;
      },
    });
    return { name: wanted, bytes: files[wanted] ?? new Uint8Array() };
  } catch (error) {
    throw asDamage(error, 'the archive');
  }
}
