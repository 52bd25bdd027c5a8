import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replaceFiles } from '../scripts/replaceWhenWhole.ts';
import { serve } from '../scripts/serve.mjs';
import { axeProblems } from './axe.ts';
import { visitWithoutMap, withBrowser, withoutCache } from './browser.ts';

withBrowser();

const built = join(import.meta.dirname, '../dist');
let folder = '';
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'update-'));
  copyOfSite('older');
  makeNewer(copyOfSite('newer'));
  copyOfSite('site');
  server = await serve({ folder: join(folder, 'site') });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A copy of the built site, without what is packed; of the map, which is not looked at, no more than its name. */
function copyOfSite(name: string): string {
  const copy = join(folder, name);
  cpSync(built, copy, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  for (const file of readdirSync(join(copy, 'assets')))
    if (/\.pmtiles$|^map-features/.test(file)) writeFileSync(join(copy, 'assets', file), '{}');
  return copy;
}

/** Makes of a built site one whose programs and style sheets all have other names, and whose page says so. */
function makeNewer(site: string) {
  const hashed = /-[\w-]{8}(?=\.(js|css)\b)/g;
  const other = (text: string) => text.replace(hashed, (hash) => `-${hash.slice(2)}0`);
  for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css|html)$/.test(file)) continue;
    const text = other(readFileSync(join(site, file), 'utf8'));
    const changed = file === 'sw.js' ? text.replace(/"revision":"./g, '"revision":"-') : text;
    writeFileSync(join(site, file), changed.replace('<html ', '<html data-version="newer" '));
    if (file.startsWith('assets')) renameSync(join(site, file), join(site, other(file)));
  }
}

/** Puts a version in the place of the one that is served. */
const deploy = (version: 'older' | 'newer') =>
  replaceFiles(join(folder, version), join(folder, 'site'), Date.now() + 60_000);

const open = () => visitWithoutMap('', { site: server.resolvedUrls?.local[0] ?? '', prepare: withoutCache });
const isNewer = (page: Page) => page.evaluate(() => 'version' in document.documentElement.dataset);
const offer = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'A newer version of this map is there' });
/** Nothing is on its way to a page any more that it fetches ahead: a version put there meanwhile would not have it. */
const hasFetchedAhead = (page: Page) =>
  page.waitForFunction(() =>
    ['OpenPanel', 'details', 'AboutText'].every((part) =>
      performance
        .getEntriesByType('resource')
        .some(({ name }) => new RegExp(`/${part}[-.][^/]*js(on)?$`).test(name)),
    ),
  );
/** Asks for what is fetched when it is wanted. */
async function search(page: Page) {
  await page.getByRole('combobox', { name: 'Search' }).fill('tsushima');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
}

test('a kept version is served whole until the reader takes the next, in every tab; a broken copy or deployment does no harm', async () => {
  const [page, other] = [await open(), await open()];
  await page.getByRole('button', { name: 'About & data' }).click();
  await page.getByRole('button', { name: /^Keep this map/ }).click();
  await page.getByText('opens without a network').waitFor();
  await hasFetchedAhead(other);

  // Half a deployment: nothing of it is taken.
  renameSync(join(folder, 'newer/symbols.html'), join(folder, 'symbols.html'));
  deploy('newer');
  await page.reload();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const failed = registration
      .update()
      .then(
        ({ installing }) =>
          installing &&
          new Promise((done) =>
            installing.addEventListener('statechange', () => installing.state === 'redundant' && done(true)),
          ),
      );
    await failed;
  });
  expect(await offer(page).count()).toBe(0);
  expect(await isNewer(page)).toBe(false);

  renameSync(join(folder, 'symbols.html'), join(folder, 'newer/symbols.html'));
  deploy('newer');
  await page.reload();
  await offer(page).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  expect(await isNewer(page)).toBe(false);
  await page.getByRole('button', { name: 'Later' }).click();
  await offer(page).waitFor({ state: 'detached' });
  await search(page);
  await hasFetchedAhead(page);

  await other.reload();
  await hasFetchedAhead(other);
  await offer(other).getByRole('button', { name: 'Load the new version' }).click();
  await other.waitForSelector('html[data-version="newer"]', { state: 'attached' });
  await search(other);
  // The first tab still is what it was, and is told.
  await offer(page).waitFor();
  expect(await isNewer(page)).toBe(false);
  await offer(page).getByRole('button', { name: 'Load the new version' }).click();
  await page.waitForSelector('html[data-version="newer"]', { state: 'attached' });

  // What the copy lacks comes from the network.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (/index\.html|searchIndex/.test(request.url)) await cache.delete(request);
    }
  });
  await page.reload();
  await search(page);
}, 240_000);
