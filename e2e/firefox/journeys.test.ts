import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { type Firefox, startFirefox } from './firefox.ts';

declare global {
  interface Window {
    /** Takes the map's graphics away and gives them back. A lost context gives it to nobody. */
    graphics?: WEBGL_lose_context;
  }
}

// What a reader does first, in a second browser: one window, two pages; each journey begins where the one before ended.
let firefox: Firefox;
let page: Page;
beforeAll(async () => {
  firefox = await startFirefox();
  page = firefox.page;
});
afterEach(() => firefox.expectNoComplaints());
afterAll(() => firefox?.close());

/** By its words: asked by role, Firefox works out what it tells screen readers of the whole page, for seconds. */
const button = (name: string) =>
  page.locator(`::-p-xpath(//button[starts-with(normalize-space(), "${name}")])`);
const mapIs = (state: string) => page.waitForSelector(`html[data-map="${state}"]`);
/** Asking at every frame would make the browser draw one. */
const often = { polling: 100 };
const addressHas = (pattern: RegExp) =>
  page.waitForFunction((source) => new RegExp(source).test(location.search), often, pattern.source);
const textOf = (selector: string) => page.$eval(selector, ({ textContent }) => textContent ?? '');
const says = (selector: string, pattern: RegExp) =>
  page.waitForFunction(
    (where, source) =>
      [...document.querySelectorAll(where)].some(({ textContent }) =>
        new RegExp(source).test(textContent ?? ''),
      ),
    often,
    selector,
    pattern.source,
  );

/** Goes to another view of the page in place. */
const turnTo = (search: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to || location.pathname);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);

/** What is drawn in the middle of the map: its pixels, how many colours, and how light they are, 0 to 255. */
async function picture(): Promise<{ data: Buffer; colours: number; light: number }> {
  const { data } = PNG.sync.read(
    Buffer.from(await page.screenshot({ clip: { x: 400, y: 200, width: 400, height: 300 } })),
  );
  const colours = new Set<number>();
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) {
    colours.add(data.readUIntBE(at, 3));
    sum += ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
  }
  return { data, colours: colours.size, light: sum / (data.length / 4) };
}

test('the page opens and draws its map', async () => {
  await page.goto(inject('site'));
  await mapIs('idle');
  expect(await textOf('h1')).toBe('Marginal Seas');
  expect((await picture()).colours).toBeGreaterThan(20);
});

test('a feature is searched for and opened by keys, and its panel shows words', async () => {
  await page.locator('#search').click();
  await page.keyboard.type('joint sea-2014');
  await page.waitForSelector('[role=option]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await addressHas(/select=joint-sea-2014/);
  await page.waitForFunction(() => document.activeElement?.id === 'panel-title', often);
  await page.waitForSelector('#panel blockquote');
  expect((await textOf('#panel blockquote')).length).toBeGreaterThan(40);
  expect(await page.title()).toMatch(/^Joint Sea-2014/);
});

test('a quotation is copied with its citation', async () => {
  await button('Copy quotation with citation').click();
  await says('[role=status]', /Quotation copied/);
});

test('Back leads to where one was, Esc closes', async () => {
  await page.goBack();
  await page.waitForFunction(() => !location.search.includes('select='), often);
  await page.goForward();
  await addressHas(/select=joint-sea-2014/);
  await page.waitForSelector('#panel-title');
  await page.focus('#panel-title');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.getElementById('panel-title'), often);
});

test('a layer goes off the map, in the address too, and comes back', async () => {
  const { data } = await picture();
  const layer = await page.waitForSelector('#margin label:has(input[type=checkbox])');
  await layer?.click();
  await addressHas(/layers=/);
  await expect.poll(async () => (await picture()).data.equals(data)).toBe(false);
  await layer?.click();
  await page.waitForFunction(() => !location.search.includes('layers='), often);
});

test('the night base is dark', async () => {
  const { light } = await picture();
  await page.locator('::-p-xpath(//label[contains(., "Night")]/input)').click();
  await page.waitForSelector('html[data-base="night"]');
  await mapIs('idle');
  await expect.poll(async () => (await picture()).light).toBeLessThan(light / 2);
  await turnTo('');
  await page.waitForSelector('html[data-base="chart"]');
});

test('the page speaks another language, and the first again', async () => {
  await turnTo('?lang=ru');
  await page.waitForSelector('html[lang="ru"]');
  await says('#margin', /Слои/);
  await turnTo('');
  await page.waitForSelector('html[lang="en"]');
});

test('keys move the map and the address follows', async () => {
  await page.focus('#map canvas');
  await page.keyboard.press('ArrowRight');
  await addressHas(/at=/);
  await turnTo('?at=30.6,124.6,5.5');
  await mapIs('idle');
});

test('a click on stacked shapes offers all of them', async () => {
  const box = await (await page.$('#map canvas'))?.boundingBox();
  if (!box) throw new Error('There is no map.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await says('dialog, [role=dialog]', /Joint Sea-2014/);
  await page.keyboard.press('Escape');
});

test('a window of time is a link, and its handle moves by keys', async () => {
  await turnTo('?time=2014');
  await says('section', /2014.*\d+ of \d+ dated entries/);
  await page.focus('input[type=range]');
  await page.keyboard.press('ArrowRight');
  await addressHas(/time=2014-02/);
});

test('what the map shows is saved as GeoJSON', async () => {
  await turnTo('');
  await button('About & data').click();
  await button('GeoJSON').click();
  await says('dialog [role=status]', /is saved/);
  await expect.poll(() => readdirSync(firefox.downloads).join()).toMatch(/^marginal-seas-\w+\.geojson$/);
  const [file = ''] = readdirSync(firefox.downloads);
  expect(JSON.parse(readFileSync(join(firefox.downloads, file), 'utf8')).features.length).toBeGreaterThan(20);
  await page.keyboard.press('Escape');
});

test('graphics that the browser took away come back with what was chosen meanwhile', async () => {
  const tell = (what: 'loseContext' | 'restoreContext') =>
    page.evaluate((asked) => {
      const context = document.querySelector<HTMLCanvasElement>('#map canvas')?.getContext('webgl2');
      window.graphics ??= context?.getExtension('WEBGL_lose_context') ?? undefined;
      window.graphics?.[asked]();
    }, what);
  await tell('loseContext');
  await mapIs('loading');
  await turnTo('?select=joint-sea-2014');
  await page.waitForSelector('#panel-title');
  await tell('restoreContext');
  await mapIs('idle');
  expect((await picture()).colours).toBeGreaterThan(20);
});

test('a link opens as a frame on another page: the map, the words, no margin', async () => {
  await page.goto(new URL('?embed=1&select=joint-sea-2014&lang=ru', inject('site')).href);
  await page.waitForSelector('#panel blockquote, aside blockquote');
  await mapIs('idle');
  expect(await page.$('header h1')).toBeNull();
});
