import { join } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';
import { root } from './processes.mjs';

const sources = join(root, 'node_modules/maplibre-gl/src/');
const addressId = 'virtual:map-worker';
/** The worker of a build: the library's, and what of ours runs in it. */
export const workerEntry = 'virtual:map-worker/entry';
const parts = [join(sources, 'source/worker.ts'), join(root, 'src/map/workerShapes.ts')];
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
      if (id === addressId || id === workerEntry) return `\0${id}`;
      return isBuild && id === 'maplibre-gl' ? join(sources, 'index.ts') : undefined;
    },
    load(id) {
      if (id === `\0${workerEntry}`) return parts.map((file) => `import ${JSON.stringify(file)};`).join('\n');
      if (id !== `\0${addressId}`) return undefined;
      if (!isBuild) return `export { default } from ${JSON.stringify(packagedWorker)};`;
      const worker = this.emitFile({ type: 'chunk', id: workerEntry, name: 'mapWorker' });
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
