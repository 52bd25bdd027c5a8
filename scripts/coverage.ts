/** `npm run coverage`: prints how much of each document the atlas in `geo/` (or in `$GEO_DIR`) shows. */
import { coverageOf } from '../src/atlas/coverage/coverage.ts';
import { coverageText } from '../src/atlas/coverage/coverageText.ts';
import { keptAtlas } from '../src/basemap/loaded/keptAtlas.ts';

const geoDir = process.env.GEO_DIR ?? 'geo';
const { atlas, documents, problems } = keptAtlas(geoDir);
if (atlas === null) {
  console.error(`${geoDir} has ${problems.length} problems; “npm run check:geo” names them.`);
  process.exitCode = 1;
} else {
  console.log(coverageText(coverageOf(atlas, documents)));
}
