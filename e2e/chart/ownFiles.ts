import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { Feature, FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { pmtilesArchive } from '../../src/basemap/pmtilesArchive.ts';
import { axeProblems } from '../axe.ts';
import { mapIs, show } from '../browser.ts';

const area = {
  type: 'Feature',
  properties: { name: '<script>window.__pwned = 1</script>' },
  geometry: { type: 'Polygon', coordinates: [[[100, 0], [160, 0], [160, 60], [100, 60], [100, 0]]] }, // biome-ignore format: short
};
const file = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/geo+json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

test('a reader’s own file is checked in a worker, drawn, opened by a click and removed; a bad one changes nothing', async () => {
  // Little else is drawn.
  const page = await show('?layers=distances');
  await mapIs(page, 'idle');
  const address = page.url();
  const input = page.locator('input[type=file]');
  const bad = `{"type":"FeatureCollection","features":[\n${Array(25).fill('{}').join(',\n')}]}`;
  await input.setInputFiles([file('bad.geojson', bad)]);
  await page
    .getByText(/^bad\.geojson:2: feature 0: /)
    .first()
    .waitFor();
  const allErrors = page.getByText('All 25 errors');
  await allErrors.click();
  await page.getByText(/^bad\.geojson:26: feature 24: /).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await allErrors.click();
  expect(page.url()).toBe(address);
  await input.setInputFiles([file('own.geojson', { type: 'FeatureCollection', features: [area] })]);
  await page.getByRole('checkbox', { name: /own\.geojson/ }).waitFor();
  const map = page.locator('canvas.maplibregl-canvas');
  // Drawn once it answers to a click: where only it lies, the panel opens, elsewhere the list of what lies there.
  await expect
    .poll(
      async () => {
        await mapIs(page, 'idle');
        await map.click({ position: { x: 560, y: 300 } });
        await page
          .getByRole('button', { name: /own\.geojson, feature 0/ })
          .click({ timeout: 500 })
          .catch(() => {});
        return page.locator('#panel').innerText();
      },
      { timeout: 60_000 },
    )
    .toContain('<script>window.__pwned = 1</script>');
  expect(await page.evaluate('window.__pwned')).toBeUndefined();
  expect(page.url()).not.toContain('own');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'List own.geojson' }).click();
  await page.getByRole('button', { name: 'Remove own.geojson' }).click();
  await page.getByRole('checkbox', { name: /own\.geojson/ }).waitFor({ state: 'detached' });
  // Formats whose code comes with their first file, into the worker.
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: [{ ...area, id: 1 } as Feature],
  };
  const cut = new GeoJSONVT(collection, { extent: 4096 }).getTile(0, 0, 0);
  const tile = { z: 0, x: 0, y: 0, data: fromGeojsonVt({ areas: cut as GeoJSONVTTile }, { version: 2, extent: 4096 }) }; // biome-ignore format: short
  const binary = (name: string, bytes: Uint8Array) => ({ ...file(name, ''), buffer: Buffer.from(bytes) });
  await input.setInputFiles([
    binary('own.fgb', serialize(collection)),
    binary('own.pmtiles', pmtilesArchive([tile], { name: 'own', attribution: '' })),
  ]);
  await page.getByRole('checkbox', { name: /own\.fgb.*1 entry/ }).waitFor();
  await page.getByRole('checkbox', { name: /own\.pmtiles.*1 entry/ }).waitFor();
  for (const name of ['own.fgb', 'own.pmtiles'])
    await page.getByRole('button', { name: `Remove ${name}` }).click();
});
