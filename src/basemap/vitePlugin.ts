import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { type BaseArchivesOptions, baseArchives } from './baseArchives.ts';
import { basemapAttribution, basemapMaxZoom } from './buildBasemap.ts';
import { headOf } from './pmtilesArchive.ts';
import { seafloorAttribution, seafloorMaxZoom, seafloorTileSize } from './seafloor/buildSeafloor.ts';

const publicId = 'virtual:basemap';
const resolvedId = `\0${publicId}`;
/**
 * Vite plugin: `virtual:basemap` tells where the basemap and the picture of the sea's floor are. A build emits them
 * as hashed assets; the dev server serves them from where they are kept. That an edit of the data reloads the page is the
 * atlas's plugin's doing.
 */
export function basemapPlugin(options: BaseArchivesOptions): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'basemap',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === publicId ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return undefined;
      const [basemap, floor] = await baseArchives({
        ...options,
        geoDir: resolve(config.root, options.geoDir),
      });
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
