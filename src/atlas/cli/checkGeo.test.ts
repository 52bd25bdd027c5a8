import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

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

describe('check:geo', () => {
  it('rejects with 1 and names file, line, feature, id and reason', () => {
    const { status, lines } = run('./checkGeo.ts', fixture('ring-closed'), fixture('winding'));
    expect(status).toBe(1);
    expect(lines[0]).toContain('ring-closed.geojson:3: feature 1 (faulty): a ring is not closed');
    expect(lines[2]).toContain(
      'winding.geojson:3: warning: feature 1 (faulty): an outer ring runs clockwise',
    );
  });

  it('accepts with 0 where there are warnings only', () => {
    expect(run('./checkGeo.ts', fixture('winding'), fixture('valid/hole')).status).toBe(0);
  });

  it('ends with 2 where a file cannot be read or an option is unknown', () => {
    expect(run('./checkGeo.ts', fixture('valid/hole'), fixture('no-such-file'))).toMatchObject({ status: 2 });
    expect(run('./checkGeo.ts', '--strict').complaint).toContain('usage:');
  });
});

describe('geo:format', () => {
  it('mends form and winding, after which check:geo accepts the folder', () => {
    const file = join(geo, 'layers', 'winding.geojson');
    cpSync(fixture('winding'), file);
    expect(run('./checkGeo.ts').status).toBe(1);
    expect(run('./formatGeo.ts').status).toBe(0);
    expect(run('./checkGeo.ts').status).toBe(0);
    expect(run('./formatGeo.ts').lines).toEqual(['']);
  });

  it('leaves a file alone where it would lose something', () => {
    const file = join(geo, 'layers', 'extra.geojson');
    cpSync(fixture('extra-member'), file);
    expect(run('./formatGeo.ts').status).toBe(1);
    expect(readFileSync(file)).toEqual(readFileSync(fixture('extra-member')));
  });
});
