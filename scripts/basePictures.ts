import { resolve } from 'node:path';
import sharp from 'sharp';
import type { Plugin } from 'vite';
import { fromPlane, toPlane } from '../src/atlas/geometry/mercator.ts';
import type { Atlas } from '../src/atlas/model/atlas.ts';
import type { BBox, LngLat } from '../src/atlas/model/geometry.ts';
import { pictureBase } from '../src/basemap/pictureBase.ts';
import { bases } from '../src/layers/bases.ts';
import { depthEdges } from '../src/layers/depthTones.ts';
import { baseStyleLayers } from '../src/map/baseStyle.ts';
import { firstView } from '../src/map/fit.ts';
import { baseData } from '../src/map/staticMap/firstPicture.ts';
import { styleSvg } from '../src/map/staticMap/styleSvg.ts';
import { root } from './processes.mjs';

const publicId = 'virtual:base-pictures';
const resolvedId = `\0${publicId}`;

/** Pixels: twice what they are shown at. */
const size = { width: 108, height: 68 };

/** Degrees of longitude a picture shows: enough for coasts to be known by. */
const span = 44;

/**
 * Vite plugin: `virtual:base-pictures` gives a small picture of each base, drawn from its own style round the middle of the first
 * view, by its id: an address that holds it, as a request of its own would cost more than it weighs.
 */
export function basePicturesPlugin({ geoDir, atlas }: { geoDir: string; atlas: () => Atlas }): Plugin {
  return {
    name: 'base-pictures',
    resolveId: (id) => (id === publicId ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return undefined;
      const view = firstView(atlas());
      const data = baseData(await pictureBase(resolve(root, geoDir), view, depthEdges));
      const pictures = bases.map(async (base) => {
        const style = { version: 8 as const, sources: {}, layers: baseStyleLayers(base.palette) };
        const { svg } = styleSvg({ style, data, box: aroundMiddle(view), frame: size });
        const picture = await sharp(Buffer.from(svg)).webp({ quality: 80, effort: 6 }).toBuffer();
        return [base.id, `data:image/webp;base64,${picture.toString('base64')}`];
      });
      return `export default ${JSON.stringify(Object.fromEntries(await Promise.all(pictures)))};`;
    },
  };
}

function aroundMiddle([west, south, east, north]: BBox): BBox {
  const [x, y] = toPlane([(west + east) / 2, (south + north) / 2]);
  const [across] = toPlane([span / 2, 0]);
  const up = (across * size.height) / size.width;
  const corners: [LngLat, LngLat] = [fromPlane([x - across, y - up]), fromPlane([x + across, y + up])];
  return [...corners[0], ...corners[1]];
}
