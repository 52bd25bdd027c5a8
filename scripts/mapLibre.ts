import { join } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';
import { root } from './processes.mjs';

const sources = join(root, 'node_modules/maplibre-gl/src/');
const addressId = 'virtual:map-worker';
/** The worker of a build: the library's, and what of ours runs in it. */
export const workerEntry = 'virtual:map-worker/entry';
const parts = [join(sources, 'source/worker.ts'), join(root, 'src/map/workerShapes.ts')];
/** A form of tiles that nothing here is in, whose reader is a sixth of what map and worker share. */
const unusedTiles = '@maplibre/mlt';
const noTiles = `export const GEOMETRY_TYPE = {};
export function decodeTile() { throw new Error('This site was built without MapLibre tiles (mlt).'); }`;
const packagedWorker = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/**
 * Vite plugin: `virtual:map-worker` is the address of MapLibre's worker. A build makes library and worker from the package's
 * own sources, so that what both need is one file: as packaged, each holds all of it. What the site has no use for is left
 * out. The development server takes the packaged ones.
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
      if (isBuild && id === unusedTiles) return `\0${id}`;
      return isBuild && id === 'maplibre-gl' ? join(sources, 'index.ts') : undefined;
    },
    load(id) {
      if (id === `\0${workerEntry}`) return parts.map((file) => `import ${JSON.stringify(file)};`).join('\n');
      if (id === `\0${unusedTiles}`) return noTiles;
      if (id !== `\0${addressId}`) return undefined;
      if (!isBuild) return `export { default } from ${JSON.stringify(packagedWorker)};`;
      const worker = this.emitFile({ type: 'chunk', id: workerEntry, name: 'mapWorker' });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
    transform: {
      filter: { id: /\/maplibre-gl\/(src\/.*\.ts|dist\/maplibre-gl\.css)$/ },
      handler: (code, id) => {
        if (id.endsWith('.css')) return isBuild ? withoutControls(code) : undefined;
        // Its classes declare fields that their bases have set: declared must not mean set anew.
        return transformWithOxc(code, id, {
          lang: 'ts',
          target: 'es2023',
          typescript: { removeClassFieldsWithoutInitializer: true },
          assumptions: { setPublicClassFields: true },
        });
      },
    },
  };
}

/** What the library's style sheet says of its own controls, with their pictures: nine tenths of it. The site's are its own. */
const ofControls = /maplibregl-(ctrl|popup|marker|user-location|attrib|compact)/;

/** The style sheet without rules of the library's controls. */
export function withoutControls(css: string): string {
  const rules = css.matchAll(/\s*([^{}]*)\{((?:[^{}]|\{[^{}]*\})*)\}/g);
  return [...rules]
    .map(([, head = '', body = '']) => {
      if (head.startsWith('@keyframes')) return '';
      const kept = head.startsWith('@') ? head : selectorsOf(head).join(',');
      const inside = body.includes('{') ? withoutControls(body) : body;
      return kept && inside ? `${kept}{${inside}}` : '';
    })
    .join('');
}

const selectorsOf = (head: string): string[] =>
  head.split(/,(?![^(]*\))/).filter((selector) => !ofControls.test(selector));
