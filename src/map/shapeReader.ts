import type { Feature } from 'geojson';
import { shardOf } from '../atlas/shardOf.ts';
import type { ReadShapes } from './shapeSource.ts';

/**
 * Reads whole shapes of single features, where the map is drawn from tiles, out of so many files; each is asked for once, and again where that failed.
 * @param folder - absolute address of the files, with `/` at its end
 */
export function shapeReader(folder: string, files: number): ReadShapes {
  const known = new Map<number, Promise<Feature[]>>();
  async function load(file: number): Promise<Feature[]> {
    const response = await fetch(`${folder}${file}.json`);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return response.json();
  }
  function shapesIn(file: number): Promise<Feature[]> {
    const shapes = known.get(file) ?? load(file);
    known.set(file, shapes);
    // To be asked for again.
    shapes.catch(() => known.delete(file));
    return shapes;
  }
  return async (ids) => {
    const wanted = new Set(ids.map((id) => shardOf(id, files)));
    return (await Promise.all([...wanted].map(shapesIn))).flat();
  };
}
