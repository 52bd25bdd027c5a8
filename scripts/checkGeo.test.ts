import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const fixture = (name: string) => join(root, 'src/atlas/geojson/fixtures', `${name}.geojson`);

function checkGeo(args: string[], geoDir = 'src/atlas/fixtures/geo') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/jiti/lib/jiti-cli.mjs', 'scripts/checkGeo.ts', ...args],
    { cwd: root, env: { ...process.env, GEO_DIR: geoDir }, encoding: 'utf8' },
  );
  return { status, lines: stdout.trim().split('\n'), complaint: stderr };
}

/** Each run starts a process, which takes seconds on a busy machine. */
describe('npm run check:geo', { timeout: 60_000 }, () => {
  it('rejects with 1 and names file, line, feature, id and reason; warnings alone are accepted', () => {
    const { status, lines } = checkGeo([fixture('ring-closed'), fixture('winding')]);
    expect(status).toBe(1);
    expect(lines[0]).toContain('ring-closed.geojson:3: feature 1 (faulty): a ring is not closed');
    expect(lines[2]).toContain(
      'winding.geojson:3: warning: feature 1 (faulty): an outer ring runs clockwise',
    );
    expect(checkGeo([fixture('winding'), fixture('valid/hole')]).status).toBe(0);
  });

  it('ends with 2 where a file cannot be read or an option is unknown', () => {
    expect(checkGeo([fixture('valid/hole'), fixture('no-such-file')]).status).toBe(2);
    expect(checkGeo(['--strict']).complaint).toContain('usage:');
  });

  it('checks a whole atlas where no file is named', () => {
    expect(checkGeo([]).status).toBe(0);
    const { status, lines } = checkGeo([], 'src/atlas/geojson/fixtures');
    expect(status).toBe(1);
    expect(lines.join('\n')).toContain('atlas.json');
  });
});
