import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cached, cacheFolder } from '../../atlas/kept/cache.ts';
import { dataVersion } from '../../atlas/link/dataVersion.ts';
import { type LoadedAtlas, type LoadOptions, loadAtlas } from '../../atlas/loadAtlas.ts';
import { loadBaseData } from '../baseData.ts';

const source = join(import.meta.dirname, '../..');

/** What judges a view lies in the folders of the state and the layers. */
const makingFolders = ['atlas', 'basemap', 'layers', 'state'].map((name) => join(source, name));

const makers = () => ({
  code: makingFolders.flatMap((folder) => [
    folder,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, name }) => join(parentPath, name)),
  ]),
  packages: [],
});

/** `loadAtlas` with the base data, its result kept until the data, the code that reads it or a package changes. */
export function keptAtlas(geoDir: string, options: LoadOptions = {}): LoadedAtlas {
  const { sourcesDir, judgeView } = options;
  const inputs = [
    resolve(geoDir),
    dataVersion(geoDir),
    sourcesDir && dataVersion(sourcesDir),
    judgeView?.name,
    readFileSync(join(source, '../package-lock.json'), 'utf8'),
  ];
  const make = () => serialize(loadAtlas(geoDir, loadBaseData(geoDir), options));
  return deserialize(cached(cacheFolder('atlas'), inputs, make, makers()));
}
