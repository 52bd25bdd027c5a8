/** The data of this repository, as the build loads it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadBaseData } from '../basemap/baseData.ts';
import { checkGeojson } from './geojson/checkGeojson.ts';
import { loadAtlas } from './loadAtlas.ts';
import { openData } from './openData/openData.ts';

const root = join(import.meta.dirname, '../..');
const sourcesDir = join(root, '../shared/documents');
const hasSources = existsSync(sourcesDir);
const geoDir = join(root, 'geo');
const loaded = loadAtlas(geoDir, loadBaseData(geoDir), hasSources ? { sourcesDir } : {});

test(`geo/ breaks no rule${hasSources ? ', and its passages are in the source texts' : ''}`, () => {
  expect(loaded.problems).toEqual([]);
  expect(loaded.atlas).not.toBeNull();
});

test('no figure that a shape was drawn from is called a confirmation', () => {
  const { checks = [], features = [] } = loaded.atlas ?? {};
  for (const { verdict, id } of checks) {
    const key = id.replace(/#\d+$/, '');
    if (features.some(({ from, kind }) => kind !== 'measure' && from.includes(key)))
      expect(verdict).toBe('used');
  }
  expect(checks.length).toBeGreaterThan(0);
});

test('every anchor and every end of a measured line is on the globe, every line has its length', () => {
  for (const { anchor, kind, lengthKm } of loaded.atlas?.features ?? []) {
    if (anchor !== null) expect(Math.abs(anchor[0]) <= 180 && Math.abs(anchor[1]) <= 90).toBe(true);
    if (kind === 'measure') expect(lengthKm).toBeGreaterThan(0);
  }
});

test('its open data is GeoJSON after RFC 7946', () => {
  if (loaded.atlas === null) throw new Error('geo/ is not sound.');
  const geojson = openData({ ...loaded, atlas: loaded.atlas }).get('data/atlas.geojson');
  const { errors, warnings } = checkGeojson(new TextEncoder().encode(geojson), 'atlas.geojson');
  expect(errors).toEqual([]);
  // What has no place has no geometry; everything else is valid, wound and cut as the standard asks.
  expect(warnings.filter(({ rule }) => rule !== 'null-geometry')).toEqual([]);
});
