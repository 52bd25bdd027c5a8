import { join, resolve } from 'node:path';
import { group } from 'd3-array';
import { cachedParts, type Parts } from '../../atlas/kept/cache.ts';
import { packed } from '../../atlas/kept/packed.ts';
import { dataVersion } from '../../atlas/link/dataVersion.ts';
import { type LoadedAtlas, type LoadOptions, loadAtlas } from '../../atlas/loadAtlas.ts';
import type { AtlasDocument } from '../../atlas/model/document.ts';
import type { WholeFeature } from '../../atlas/model/feature.ts';
import type { MapGeometry } from '../../atlas/model/geometry.ts';
import type { FeatureId } from '../../atlas/model/ids.ts';
import { loadBaseData } from '../baseData.ts';

const source = join(import.meta.dirname, '../..');

/** Those of the state and the layers, too: what judges a view lies there. */
const makers = ['atlas', 'basemap', 'layers', 'state'].map((name) => join(source, name));

/** What is kept: all but documents, shapes and features, then each of these. */
type Part =
  | { loaded: LoadedAtlas }
  | { document: AtlasDocument }
  | { geometry: MapGeometry; of: FeatureId[] }
  | { feature: WholeFeature };

const parts: Parts<LoadedAtlas, Part> = {
  *apart(loaded) {
    const atlas = loaded.atlas && { ...loaded.atlas, features: [] };
    yield { loaded: { ...loaded, atlas, documents: [], geometries: new Map() } };
    for (const document of loaded.documents) yield { document };
    for (const [geometry, shapes] of group(loaded.geometries, ([, shape]) => shape))
      yield { geometry, of: shapes.map(([id]) => id) };
    for (const feature of loaded.atlas?.features ?? []) yield { feature };
  },
  whole(all) {
    let loaded: LoadedAtlas | undefined;
    for (const part of all) {
      if ('loaded' in part) loaded = part.loaded;
      else if ('document' in part) loaded?.documents.push(packed(part.document, 'blocks'));
      else if ('feature' in part) loaded?.atlas?.features.push(part.feature);
      else {
        const shape = packed(part.geometry, 'coordinates');
        for (const id of part.of) loaded?.geometries.set(id, shape);
      }
    }
    if (!loaded) throw new Error('Nothing was kept.');
    return loaded;
  },
};

/** `loadAtlas` with the base data, its result kept until the data, the code that reads it or a package changes. */
export function keptAtlas(geoDir: string, options: LoadOptions = {}): LoadedAtlas {
  const { sourcesDir, judgeView } = options;
  const inputs = [
    resolve(geoDir),
    dataVersion(geoDir),
    sourcesDir && dataVersion(sourcesDir),
    judgeView?.name,
  ];
  const load = () => loadAtlas(geoDir, loadBaseData(geoDir), options);
  return cachedParts('atlas', inputs, load, makers, parts);
}
