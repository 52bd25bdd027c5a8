import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { checkGeojson } from '../geojson/checkGeojson.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const JITI = here('../../../node_modules/jiti/lib/jiti-cli.mjs');
const FIXTURES = here('../geojson/fixtures/');
const fixture = (name: string) => join(FIXTURES, `${name}.geojson`);

const geo = mkdtempSync(join(tmpdir(), 'geo-'));
mkdirSync(join(geo, 'layers'));
afterAll(() => rmSync(geo, { recursive: true }));

function run(
  script: string,
  ...files: string[]
): { status: number | null; lines: string[]; complaint: string } {
  const env = { ...process.env, GEO_DIR: geo };
  const { status, stdout, stderr } = spawnSync(process.execPath, [JITI, here(script), ...files], {
    env,
    encoding: 'utf8',
  });
  return { status, lines: stdout.trim().split('\n'), complaint: stderr };
}

/** Rules a file breaks as a curated one, in alphabetical order. */
function strictRules(file: string): string[] {
  const { errors } = checkGeojson(readFileSync(file), file, { strict: true });
  return [...new Set(errors.map(({ rule }) => rule))].sort();
}

/** Each run starts a process, which takes seconds on a busy machine. */
const PATIENT = { timeout: 60_000 };

describe('geo:format', PATIENT, () => {
  it('mends form and winding, after which the strict check accepts the file', () => {
    const file = join(geo, 'layers', 'winding.geojson');
    cpSync(fixture('winding'), file);
    expect(strictRules(file)).toEqual(['winding']);
    expect(run('./formatGeo.ts').status).toBe(0);
    expect(strictRules(file)).toEqual([]);
    expect(run('./formatGeo.ts').lines).toEqual(['']);
  });

  it('leaves a file alone where it would lose something', () => {
    const file = join(geo, 'layers', 'extra.geojson');
    cpSync(fixture('extra-member'), file);
    expect(run('./formatGeo.ts').status).toBe(1);
    expect(readFileSync(file)).toEqual(readFileSync(fixture('extra-member')));
  });
});
