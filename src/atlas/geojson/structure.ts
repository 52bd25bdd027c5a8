import type { Geometry } from 'geojson';
import geojsonValidation from 'geojson-validation';
import { edgesOf, simpleGeometries } from '../geometry/parts.ts';
import type { Report } from './findings.ts';
import type { GeoFeature } from './guards.ts';
import type { RuleName } from './rules.ts';

/** Its lists of errors grow with the square of their number, so larger features are handed over ring by ring. */
const WHOLE = 1000;

/** What it says, as our rule and words. */
const SAYS: [said: string, rule: RuleName, message: string][] = [
  [
    'must have at least four positions',
    'ring-length',
    'a ring needs four positions or more, the last equal to the first',
  ],
  [
    'first and last positions must be',
    'ring-closed',
    'a ring is not closed: its last position must equal its first',
  ],
  ['must have at least two elements', 'line-length', 'a line needs two positions or more'],
];

/** The feature, or one feature for each of its lines and rings. */
function* pieces(feature: GeoFeature, positions: number): Generator<unknown> {
  const { geometry } = feature;
  if (positions <= WHOLE || geometry === null) {
    yield feature;
    return;
  }
  const asFeature = (part: Geometry) => ({ type: 'Feature', properties: null, geometry: part });
  for (const part of simpleGeometries(geometry)) {
    if (part.type === 'Point' || part.type === 'MultiPoint') yield asFeature(part);
    else {
      const type = part.type.endsWith('Polygon') ? 'Polygon' : 'MultiLineString';
      for (const line of edgesOf(part)) yield asFeature({ type, coordinates: [line] });
    }
  }
}

/** Its messages begin with places such as `at 0: at 2: `. */
const placeOf = (said: string) =>
  [...said.matchAll(/at (\d+): /g)].map((match) => `part ${match[1]}`).join(', ');

/**
 * Step 4: geojson-validation (LGPL-3; this is the only place that imports it) on one feature that passed the guards:
 * without them it throws on an empty ring and takes any inherited name for a type.
 * `bbox` and `properties` have stricter rules of our own, so what it says of them is left out.
 */
export function checkStructure(feature: GeoFeature, positions: number, report: Report): void {
  for (const piece of pieces(feature, positions)) {
    let said: string[];
    try {
      said = geojsonValidation.isFeature(piece, true);
    } catch {
      said = ['its structure could not be checked'];
    }
    for (const text of said) {
      if (text.includes('bbox') || text.includes('"properties"')) continue;
      const known = SAYS.find(([words]) => text.includes(words));
      const place = positions <= WHOLE ? placeOf(text) : '';
      report(known?.[1] ?? 'structure', () => (known?.[2] ?? text) + (place ? ` (${place})` : ''));
    }
  }
}
