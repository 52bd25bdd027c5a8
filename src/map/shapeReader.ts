import type { Feature, FeatureCollection } from 'geojson';
import { shardOf } from '../atlas/shardOf.ts';
import type { ReadShapes } from './shapeSource.ts';
import { fetchPacked, packedProtocol } from './unpackedShapes.ts';

/**
 * Reads whole shapes of single features, where the map is drawn from tiles, out of so many files; each is asked for once, and again where that failed.
 * @param folder - absolute address of the files, with `/` at its end
 */
export function shapeReader(folder: string, files: number): ReadShapes {
  const shapesIn = once((file: number) => fetchJson<Feature[]>(`${folder}${file}.json`));
  return async (ids) => {
    const wanted = new Set(ids.map((id) => shardOf(id, files)));
    return (await Promise.all([...wanted].map(shapesIn))).flat();
  };
}

/** Reads the shapes of the one file that the map is drawn from at this moment, by its address as MapLibre takes it. */
export function fileReader(address: () => string): ReadShapes {
  const read = once((file: string) =>
    file.startsWith(packedProtocol) ? fetchPacked(file) : fetchJson<FeatureCollection>(file),
  );
  return async () => (await read(address())).features;
}

async function fetchJson<Data>(url: string): Promise<Data> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

function once<Key, Answer>(ask: (key: Key) => Promise<Answer>): (key: Key) => Promise<Answer> {
  const known = new Map<Key, Promise<Answer>>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    // To be asked for again.
    answer.catch(() => known.delete(key));
    return answer;
  };
}
