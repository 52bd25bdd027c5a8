import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CheckOptions, checkGeojson } from './checkGeojson.ts';
import { RULES } from './rules.ts';

const FOLDER = new URL('./fixtures/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER));
const namesIn = (folder: string) =>
  readdirSync(new URL(folder, FOLDER))
    .filter((name) => name.endsWith('.geojson'))
    .map((name) => name.replace('.geojson', ''));

/** Most fixtures break their rule in the second feature, on line 3. */
const FAULTY: Place = { line: 3, featureIndex: 1, featureId: 'faulty' };
const FIRST_LINE: Place = { line: 1 };

interface Place {
  line: number;
  featureIndex?: number;
  featureId?: string;
}

const ELSEWHERE: Record<string, Place> = {
  'file-size': FIRST_LINE,
  'file-large': FIRST_LINE,
  'file-empty': FIRST_LINE,
  compressed: FIRST_LINE,
  'utf-16': FIRST_LINE,
  'nul-byte': { line: 3 },
  'utf-8': { line: 3 },
  'json-syntax': { line: 3, featureIndex: 1 },
  'one-document': { line: 2 },
  'json-depth': { line: 3, featureIndex: 1 },
  'root-object': FIRST_LINE,
  type: { line: 2 },
  'features-array': FIRST_LINE,
  'feature-count': FIRST_LINE,
  'many-features': FIRST_LINE,
  'feature-object': { line: 3, featureIndex: 1 },
  'position-count': FIRST_LINE,
  'id-type': { line: 3, featureIndex: 1 },
  crs: FIRST_LINE,
  'crs-obsolete': FIRST_LINE,
  'duplicate-id': { line: 3, featureIndex: 1, featureId: '1' },
};

const OPTIONS: Record<string, CheckOptions> = {
  'file-size': { limits: { bytes: 300 } },
  'file-large': { limits: { manyBytes: 300 } },
  'feature-count': { limits: { features: 1 } },
  'many-features': { limits: { manyFeatures: 1 } },
  'position-count': { limits: { positions: 5 } },
  'ogc-unchecked': { limits: { ogcPositions: 8 } },
  'geometry-collection': { strict: true },
  'extra-member': { strict: true },
  canonical: { strict: true },
};

/** What the general policy accepts with a warning; all else is rejected. */
const WARNED =
  `file-large duplicate-property unsafe-integer lone-surrogate many-features crs-obsolete bbox-misses-data
  duplicate-id null-geometry empty-geometry nested-collection single-collection dimensions mixed-dimensions
  longitude-beyond-180 antimeridian mercator-limit pole null-island repeated-position sliver ogc-invalid ogc-unchecked
  winding`.split(/\s+/);
/** Rules that stay warnings in curated files, and the one that is silent there. */
const WARNED_CURATED = ['crs-obsolete', 'pole', 'repeated-position'];
const SILENT_CURATED = 'null-geometry';

/** No file can break these: they catch what nobody foresaw. Tested in `checkGeojson.test.ts` and `structure.test.ts`. */
const WITHOUT_FIXTURE = ['structure', 'unreadable'];

describe('each rule', () => {
  it('has a fixture of its name', () => {
    expect([...namesIn('.'), ...WITHOUT_FIXTURE].sort()).toEqual(Object.keys(RULES).sort());
  });

  it.each(namesIn('.'))('%s is the only one its fixture breaks, at its place', (rule) => {
    const { errors, warnings } = checkGeojson(read(`${rule}.geojson`), `${rule}.geojson`, OPTIONS[rule]);
    const severity = WARNED.includes(rule) ? 'warning' : 'error';
    const found = [...errors, ...warnings].map(({ message, ...rest }) => rest);
    expect(found).toEqual([{ severity, file: `${rule}.geojson`, rule, ...(ELSEWHERE[rule] ?? FAULTY) }]);
  });

  it.each(WARNED)('%s is judged more strictly in a curated file', (rule) => {
    const options = { ...OPTIONS[rule], strict: true };
    const { errors, warnings } = checkGeojson(read(`${rule}.geojson`), 'x', options);
    const severity = [...errors, ...warnings].find((problem) => problem.rule === rule)?.severity;
    const lenient = WARNED_CURATED.includes(rule) ? 'warning' : 'error';
    expect(severity).toBe(rule === SILENT_CURATED ? undefined : lenient);
  });

  it.each(namesIn('.'))('%s says what is wrong in one short line', (rule) => {
    const { errors, warnings } = checkGeojson(read(`${rule}.geojson`), 'x', OPTIONS[rule]);
    for (const { message } of [...errors, ...warnings]) expect(message).toMatch(/^[^\n]{15,150}$/);
  });
});

describe('good files', () => {
  it.each(namesIn('valid'))('%s is accepted without a warning', (name) => {
    const { errors, warnings, features, featureCount } = checkGeojson(read(`valid/${name}.geojson`), name);
    expect([...errors, ...warnings]).toEqual([]);
    expect(features).toHaveLength(featureCount);
  });

  it.each(namesIn('curated'))('%s is accepted as curated', (name) => {
    const { errors, warnings } = checkGeojson(read(`curated/${name}.geojson`), name, { strict: true });
    expect([...errors, ...warnings]).toEqual([]);
  });
});
