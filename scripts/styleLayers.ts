import type { Plugin } from 'vite';
import type { Atlas } from '../src/atlas/model/atlas.ts';
import { pictureNames } from '../src/map/basePictures.ts';
import { styleLayers } from '../src/map/styleLayers.ts';

const publicId = 'virtual:style-layers';
const resolvedId = `\0${publicId}`;

/** Vite plugin: `virtual:style-layers` gives the layers of the map's style, which go by the atlas alone: no visit has to work them out. */
export function styleLayersPlugin({ atlas }: { atlas: () => Atlas }): Plugin {
  return {
    name: 'style-layers',
    resolveId: (id) => (id === publicId ? resolvedId : undefined),
    load(id) {
      if (id !== resolvedId) return undefined;
      const { sides, bases = [] } = atlas();
      const layers = styleLayers({ sides }, pictureNames(bases));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(layers))});`;
    },
  };
}
