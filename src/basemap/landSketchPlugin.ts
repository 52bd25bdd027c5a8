import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { landSketch } from './landSketch.ts';
import { readExtent } from './vitePlugin.ts';

const publicId = 'virtual:basemap/land-sketch';
const resolvedId = `\0${publicId}`;

/** Vite plugin: `virtual:basemap/land-sketch` is the `LandSketch` of the atlas's extent. */
export function landSketchPlugin({ geoDir }: { geoDir: string }): Plugin {
  let root = '';
  return {
    name: 'land-sketch',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (id) => (id === publicId ? resolvedId : undefined),
    load: (id) =>
      id === resolvedId
        ? `export default ${JSON.stringify(landSketch(readExtent(resolve(root, geoDir))))};`
        : undefined,
  };
}
