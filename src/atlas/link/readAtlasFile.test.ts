import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixtureGeo } from '../fixtures/editedGeo.ts';
import { readAtlasFile } from './readAtlasFile.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const tides = {
  id: 'tides',
  title: 'Tides',
  names: { fr: 'Marées' },
  palette: 'night',
  url: 'https://tides.example/{z}/{x}/{y}.png',
  attribution: 'Tides Office',
  tileSize: 512,
  maxzoom: 8,
};
/** The fixture's file with these bases. */
function read(bases: unknown[]) {
  const written = JSON.parse(readFileSync(join(fixtureGeo, 'atlas.json'), 'utf8'));
  writeFileSync(join(folder, 'atlas.json'), JSON.stringify({ ...written, bases }));
  return readAtlasFile(folder);
}

describe('bases from other hosts', () => {
  test('are none unless a deployer adds them', () => {
    expect(readAtlasFile(fixtureGeo).value?.bases).toBeUndefined();
  });

  test('are taken as written, tiles and archives alike', () => {
    const archive = { ...tides, id: 'reefs', url: 'https://reefs.example/all.pmtiles' };
    expect(read([tides, archive])).toMatchObject({ value: { bases: [tides, archive] }, problems: [] });
  });

  test.each([
    [{ url: 'https://tides.example/tiles.png' }, /“bases\[0\]\.url”.*must be the https address/],
    [{ url: 'javascript:{z}{x}{y}' }, /must be the https address/],
    [{ url: 'https://me:secret@tides.example/{z}/{x}/{y}.png' }, /must be the https address/],
    [{ palette: 'pink' }, /“bases\[0\]\.palette” \("pink"\)/],
    [{ id: 'night' }, /is the name of one of the map’s own bases/],
    [{ tileSize: 300 }, /“bases\[0\]\.tileSize” \(300\) must be 256 or 512/],
    [{ attribution: undefined }, /“bases\[0\]\.attribution” is missing/],
    [{ titel: 'Tides' }, /there is no property “bases\[0\]\.titel”.*title/],
  ])('a mistake is told with its place: %j', (part, message) => {
    const { problems } = read([{ ...tides, ...part }]);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
  });

  test('an id stands once', () => {
    expect(read([tides, tides]).problems).toMatchObject([{ rule: 'id-unique', file: 'atlas.json' }]);
  });
});
