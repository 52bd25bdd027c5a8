/** The data of this repository, as the build loads it. */
import { expect, test } from 'vitest';
import { hasSources, realAtlas, realGeo } from '../basemap/fixtures/realGeo.ts';
import { checkGeojson } from './geojson/checkGeojson.ts';
import { openData } from './openData/openData.ts';

test(`geo/ breaks no rule${hasSources ? ', and its passages are in the source texts' : ''}`, () => {
  expect(realGeo.problems).toEqual([]);
  expect(realGeo.atlas).not.toBeNull();
});

test('no figure that a shape was drawn from is called a confirmation', () => {
  const { checks = [], features = [] } = realGeo.atlas ?? {};
  for (const { verdict, id } of checks) {
    const key = id.replace(/#\d+$/, '');
    if (features.some(({ from, kind }) => kind !== 'measure' && from.includes(key)))
      expect(verdict).toBe('used');
  }
  expect(checks.length).toBeGreaterThan(0);
});

test('every anchor and every end of a measured line is on the globe, every line has its length', () => {
  for (const { anchor, kind, lengthKm } of realGeo.atlas?.features ?? []) {
    if (anchor !== null) expect(Math.abs(anchor[0]) <= 180 && Math.abs(anchor[1]) <= 90).toBe(true);
    if (kind === 'measure') expect(lengthKm).toBeGreaterThan(0);
  }
});

test('its open data is GeoJSON after RFC 7946', () => {
  const geojson = [
    ...(openData({ ...realGeo, atlas: realAtlas() }).get('data/atlas.geojson')?.() ?? []),
  ].join('');
  const { errors, warnings } = checkGeojson(new TextEncoder().encode(geojson), 'atlas.geojson');
  expect(errors).toEqual([]);
  // What has no place has no geometry; everything else is valid, wound and cut as the standard asks.
  expect(warnings.filter(({ rule }) => rule !== 'null-geometry')).toEqual([]);
});
