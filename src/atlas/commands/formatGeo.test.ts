import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { called } from '../fixtures/commands.ts';
import { checkGeojson } from '../geojson/checkGeojson.ts';
import { formatGeo } from './formatGeo.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FIXTURES = here('../geojson/fixtures/');
const fixture = (name: string) => join(FIXTURES, `${name}.geojson`);

const geo = mkdtempSync(join(tmpdir(), 'geo-'));
mkdirSync(join(geo, 'layers'));
afterAll(() => rmSync(geo, { recursive: true }));

/** Rules a file breaks as a curated one, in alphabetical order. */
function strictRules(file: string): string[] {
  const { errors } = checkGeojson(readFileSync(file), file, { strict: true });
  return [...new Set(errors.map(({ rule }) => rule))].sort();
}

describe('geo:format', () => {
  it('mends form and winding, after which the strict check accepts the file', () => {
    const file = join(geo, 'layers', 'winding.geojson');
    cpSync(fixture('winding'), file);
    expect(strictRules(file)).toEqual(['winding']);
    expect(called(formatGeo, geo)).toMatchObject({ status: 0, stderr: '' });
    expect(strictRules(file)).toEqual([]);
    expect(called(formatGeo, geo)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('leaves a file alone where it would lose something', () => {
    const file = join(geo, 'layers', 'extra.geojson');
    cpSync(fixture('extra-member'), file);
    expect(called(formatGeo, geo).status).toBe(1);
    expect(readFileSync(file)).toEqual(readFileSync(fixture('extra-member')));
  });
});
