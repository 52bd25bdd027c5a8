import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkGeo } from '../src/atlas/commands/checkGeo.ts';
import { calledSlowly } from '../src/atlas/fixtures/commands.ts';
import { loadBaseData } from '../src/basemap/baseData.ts';

const atlas = join(import.meta.dirname, '../src/atlas');
const fixture = (name: string) => join(atlas, 'geojson/fixtures', `${name}.geojson`);

async function check(args: string[], geoDir = join(atlas, 'fixtures/geo')) {
  const { status, stdout, stderr } = await calledSlowly(checkGeo(loadBaseData), geoDir, ...args);
  return { status, lines: stdout.trim().split('\n'), complaint: stderr };
}

describe('npm run check:geo', () => {
  it('rejects with 1 and names file, line, feature, id and reason; warnings alone are accepted', async () => {
    const { status, lines } = await check([fixture('ring-closed'), fixture('winding')]);
    expect(status).toBe(1);
    expect(lines[0]).toContain('ring-closed.geojson:3: feature 1 (faulty): a ring is not closed');
    expect(lines[2]).toContain(
      'winding.geojson:3: warning: feature 1 (faulty): an outer ring runs clockwise',
    );
    expect((await check([fixture('winding'), fixture('valid/hole')])).status).toBe(0);
  });

  it('ends with 2 where a file cannot be read or an option is unknown', async () => {
    expect((await check([fixture('valid/hole'), fixture('no-such-file')])).status).toBe(2);
    expect((await check(['--strict'])).complaint).toContain('usage:');
  });

  it('writes no name of a file that would act on a terminal', async () => {
    const { complaint } = await check(['/nowhere/\u001b[2J\u202egnp.geojson']);
    expect(complaint).toContain('/nowhere/\\u001b[2J\\u202egnp.geojson: cannot be read');
    expect(complaint).not.toContain('\u202e');
  });

  it('checks a whole atlas where no file is named', async () => {
    const whole = await check([]);
    expect(whole).toMatchObject({
      status: 0,
      lines: expect.arrayContaining([expect.stringContaining('accepted')]),
    });
    const { status, lines } = await check([], join(atlas, 'geojson/fixtures'));
    expect(status).toBe(1);
    expect(lines.join('\n')).toContain('atlas.json');
  });
});
