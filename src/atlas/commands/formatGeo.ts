import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCanonical } from '../geojson/canonical.ts';
import { checkGeojson } from '../geojson/checkGeojson.ts';
import { problemLine } from '../geojson/problemLine.ts';

/** What formatting puts right, so it does not stand in its way. All else is the editor's to mend. */
const MENDED = new Set(['canonical', 'winding']);
/** Broken rules under which rewriting would lose something. */
const LOSSY = new Set([
  'extra-member',
  'duplicate-member',
  'duplicate-property',
  'unsafe-integer',
  'lone-surrogate',
]);

/** Rewrites one file in canonical form. True where it is in that form now. */
function format(file: string): boolean {
  const bytes = readFileSync(file);
  const { errors, features, featureCount } = checkGeojson(bytes, file, { strict: true });
  const left = errors.filter(({ rule }) => !MENDED.has(rule));
  for (const problem of left) console.log(problemLine(problem));
  const whole = features.length === featureCount && !left.some(({ rule }) => LOSSY.has(rule));
  if (!whole || (featureCount === 0 && left.length > 0)) {
    console.log(`${file}: left as it is; mend the above first`);
    return false;
  }
  const text = formatCanonical({
    type: 'FeatureCollection',
    features: features.map(({ feature }) => feature),
  });
  if (text !== bytes.toString('utf8')) {
    writeFileSync(file, text);
    console.log(`${file}: rewritten`);
  }
  return true;
}

/**
 * `npm run geo:format`: brings the layers of a geo folder into canonical form. Ends with 0 where all are in that form
 * now, with 1 where one is left as it was because something would be lost.
 */
export function formatGeo(_args: string[], geoDir: string): number {
  const layers = join(geoDir, 'layers');
  const files = readdirSync(layers, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.geojson'),
  );
  const done = files.sort().map((name) => format(join(layers, name)));
  return done.every(Boolean) ? 0 : 1;
}
