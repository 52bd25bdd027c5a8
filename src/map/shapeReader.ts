import type { Feature, FeatureCollection } from 'geojson';
import { fetchedOnce } from '../atlas/fetched/fetchedOnce.ts';
import { fetchJson } from '../atlas/fetched/fetchJson.ts';
import { shardOf } from '../atlas/shardOf.ts';
import type { ReadShapes } from './shapeSource.ts';
import { fetchPacked, packedProtocol } from './unpackedShapes.ts';

/**
 * Reads whole shapes of single features, where the map is drawn from tiles, out of so many files; each is asked for once, and again where that failed.
 * @param folder - absolute address of the files, with `/` at its end
 */
export function shapeReader(folder: string, files: number): ReadShapes {
  const shapesIn = fetchedOnce((file: string) => fetchJson<Feature[]>(`${folder}${file}.json`));
  return async (ids) => {
    const wanted = new Set(ids.map((id) => String(shardOf(id, files))));
    return (await Promise.all([...wanted].map(shapesIn))).flat();
  };
}

/** Reads the shapes of the one file that the map is drawn from at this moment, by its address as MapLibre takes it. */
export function fileReader(address: () => string): ReadShapes {
  const read = fetchedOnce((file: string) =>
    file.startsWith(packedProtocol) ? fetchPacked(file) : fetchJson<FeatureCollection>(file),
  );
  return async () => (await read(address())).features;
}
