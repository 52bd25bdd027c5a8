/** `node scripts/run.mjs scripts/base.ts`: makes the archives of the base, which a build beside it waits for. */
import { resolve } from 'node:path';
import { baseArchives } from '../src/basemap/baseArchives.ts';
import { depthEdges } from '../src/layers/depthTones.ts';
import { seafloorColours } from '../src/layers/palette.ts';
import { root } from './processes.mjs';

await baseArchives({
  geoDir: resolve(root, process.env.GEO_DIR ?? 'geo'),
  seafloor: seafloorColours,
  depthEdges,
});
