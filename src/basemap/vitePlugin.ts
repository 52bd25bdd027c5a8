import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { boundaryRulesOf } from '../atlas/boundaries/boundaryRules.ts';
import { cachedFile } from '../atlas/kept/cache.ts';
import { readAtlasFile } from '../atlas/link/readAtlasFile.ts';
import type { BBox } from '../atlas/model/geometry.ts';
import { basemapAttribution, basemapMaxZoom, buildBasemap } from './buildBasemap.ts';
import { basemapMakers } from './makers.ts';
import { headOf } from './pmtilesArchive.ts';
import {
  buildSeafloor,
  seafloorAttribution,
  seafloorMaxZoom,
  seafloorTileSize,
} from './seafloor/buildSeafloor.ts';
import { keptDepthSteps } from './seafloor/depthSteps.ts';

const publicId = 'virtual:basemap';
const resolvedId = `\0${publicId}`;
const world: BBox = [-180, -90, 180, 90];

interface BasemapPluginOptions {
  /**
   * The folder of the data, relative to Vite's root: its `atlas.json` gives the extent of full detail (the whole
   * world where it gives none), its `boundaries.json` the class of each boundary.
   */
  geoDir: string;
  /** Colours of the sea's floor from the deepest water to the shallowest: six-digit hex. */
  seafloor: readonly string[];
  /** Where the steps of the sea's floor begin, from the deepest (0) to the shelf (1). */
  depthEdges: readonly number[];
}

/**
 * Vite plugin: `virtual:basemap` tells where the basemap and the picture of the sea's floor are. A build emits them
 * as hashed assets; the dev server serves them from where they are kept. That an edit of the data reloads the page is the
 * atlas's plugin's doing.
 */
export function basemapPlugin({ geoDir, seafloor, depthEdges }: BasemapPluginOptions): Plugin {
  let config: ResolvedConfig;
  const folder = () => resolve(config.root, geoDir);
  /** Paths of the archives of the basemap and of the sea's floor. */
  const archives = async (): Promise<[basemap: string, floor: string]> => {
    // What is wrong with that file is for the atlas to say.
    const extent = readAtlasFile(folder()).value?.extent ?? world;
    const { lines } = boundaryRulesOf(folder());
    const build = async () => buildBasemap(extent, lines, await keptDepthSteps(depthEdges));
    const of = { extent, lines, depthEdges };
    return [
      await cachedFile('basemap.pmtiles', of, build, basemapMakers),
      await cachedFile('seafloor.pmtiles', seafloor, () => buildSeafloor(seafloor), basemapMakers),
    ];
  };
  return {
    name: 'basemap',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === publicId ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return undefined;
      const [basemap, floor] = await archives();
      if (config.command !== 'build') {
        const served = (file: string) =>
          JSON.stringify(posix.join(config.base, '@fs', file.replaceAll('\\', '/')));
        return moduleText(served(basemap), 'null', served(floor));
      }
      const emitted = (name: string, source: Uint8Array) =>
        `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source })}`;
      const archive = readFileSync(basemap);
      return moduleText(
        emitted('basemap.pmtiles', archive),
        JSON.stringify(headOf(archive).toString('base64')),
        emitted('seafloor.pmtiles', readFileSync(floor)),
      );
    },
  };
}

/** The module's text; all three are expressions. */
function moduleText(url: string, head: string, seafloorUrl: string): string {
  const text = (value: string) => JSON.stringify(value);
  const floor = `url: ${seafloorUrl}, maxZoom: ${seafloorMaxZoom}, tileSize: ${seafloorTileSize}`;
  return `export default {
    url: ${url}, head: ${head}, maxZoom: ${basemapMaxZoom}, attribution: ${text(basemapAttribution)},
    seafloor: { ${floor}, attribution: ${text(seafloorAttribution)} },
  };`;
}
