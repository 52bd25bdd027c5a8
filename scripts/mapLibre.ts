import { join } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';
import { root } from './processes.mjs';

const sources = join(root, 'node_modules/maplibre-gl/src/');
const workerId = 'virtual:map-worker';
const packagedWorker = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/**
 * Vite plugin: `virtual:map-worker` is the address of MapLibre's worker. A build makes library and worker from the package's
 * own sources, so that what both need is one file: as packaged, each holds all of it. The development server takes the
 * packaged ones.
 */
export function mapLibrePlugin(): Plugin {
  let isBuild = true;
  return {
    name: 'map-libre',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId(id) {
      if (id === workerId) return `\0${workerId}`;
      return isBuild && id === 'maplibre-gl' ? join(sources, 'index.ts') : undefined;
    },
    load(id) {
      if (id !== `\0${workerId}`) return undefined;
      if (!isBuild) return `export { default } from ${JSON.stringify(packagedWorker)};`;
      const worker = this.emitFile({
        type: 'chunk',
        id: join(sources, 'source/worker.ts'),
        name: 'mapWorker',
      });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
    transform: {
      filter: { id: /\/maplibre-gl\/src\/.*\.ts$/ },
      // Its classes declare fields that their bases have set: declared must not mean set anew.
      handler: (code, id) =>
        transformWithOxc(code, id, {
          lang: 'ts',
          target: 'es2023',
          typescript: { removeClassFieldsWithoutInitializer: true },
          assumptions: { setPublicClassFields: true },
        }),
    },
  };
}
