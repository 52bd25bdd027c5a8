import type { FeatureCollection, Geometry } from 'geojson';
import type { PackedCoordinates, PackedShapes } from '../atlas/model/packedShapes.ts';

/** Begins addresses that MapLibre's worker itself reads: see `workerShapes.ts`. */
export const packedProtocol = 'packed';

/** The address, to MapLibre, of a file of packed shapes. */
export const packedAddress = (file: string): string =>
  `${packedProtocol}://?file=${encodeURIComponent(file)}`;

/** Fetches the file of such an address: what it holds, as GeoJSON. */
export async function fetchPacked(
  address: string,
  signal: AbortSignal | null = null,
): Promise<FeatureCollection> {
  const file = new URL(address).searchParams.get('file') ?? '';
  const response = await fetch(file, { signal });
  if (!response.ok) throw new Error(`${response.status} ${file}`);
  return unpackedShapes((await response.json()) as PackedShapes);
}

/** What these hold, as GeoJSON. */
export function unpackedShapes({ parts, shapes }: PackedShapes): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: shapes.map(([properties, type, packed]) => {
      const coordinates = type === 'Point' ? degrees(packed, parts) : unpacked(packed, parts);
      return { type: 'Feature', properties, geometry: { type, coordinates } as Geometry };
    }),
  };
}

const degrees = (numbers: PackedCoordinates, parts: number) =>
  numbers.map((number) => Number(number) / parts);

/** A line or ring, or lists of them. */
function unpacked(packed: PackedCoordinates, parts: number): unknown {
  if (typeof packed[0] !== 'number') return packed.map((each) => unpacked(each as PackedCoordinates, parts));
  let [lng, lat] = [0, 0];
  const places: [number, number][] = [];
  for (let at = 0; at < packed.length; at += 2) {
    lng += packed[at] as number;
    lat += packed[at + 1] as number;
    places.push([lng / parts, lat / parts]);
  }
  return places;
}
