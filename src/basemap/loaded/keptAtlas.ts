import { join, resolve } from 'node:path';
import { cached } from '../../atlas/kept/cache.ts';
import { dataVersion } from '../../atlas/link/dataVersion.ts';
import { type LoadedAtlas, type LoadOptions, loadAtlas } from '../../atlas/loadAtlas.ts';
import { loadBaseData } from '../baseData.ts';

const source = join(import.meta.dirname, '../..');

/** Those of the state and the layers, too: what judges a view lies there. */
const makers = ['atlas', 'basemap', 'layers', 'state'].map((name) => join(source, name));

/** `loadAtlas` with the base data, its result kept until the data, the code that reads it or a package changes. */
export function keptAtlas(geoDir: string, options: LoadOptions = {}): LoadedAtlas {
  const { sourcesDir, judgeView } = options;
  const inputs = [
    resolve(geoDir),
    dataVersion(geoDir),
    sourcesDir && dataVersion(sourcesDir),
    judgeView?.name,
  ];
  return cached('atlas', inputs, () => loadAtlas(geoDir, loadBaseData(geoDir), options), makers);
}
