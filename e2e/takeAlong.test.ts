import { readFileSync } from 'node:fs';
import { DOMParser, type Element } from '@xmldom/xmldom';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mapIs, show, showWithoutMap, withBrowser } from './browser.ts';

withBrowser();

const allowCopying = { permissions: ['clipboard-read', 'clipboard-write'] };
/** As large as a test of the picture needs, in the screen's own resolution. */
const drawnWhole = { deviceScaleFactor: 1, viewport: { width: 1000, height: 640 } };
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The file that a button saves: its name and its text. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).first().click(),
  ]);
  const path = await download.path();
  return { name: download.suggestedFilename(), text: readFileSync(path, 'utf8'), path };
}

describe('A quotation', () => {
  test('is copied with its words, speaker, place and a link that opens it', async () => {
    const page = await showWithoutMap('?select=ieodo', allowCopying);
    const quote = page.locator('[data-passage]').first();
    const words = await quote.locator('blockquote').innerText();
    await quote.getByRole('button', { name: 'Copy quotation with citation' }).click();
    await page.getByRole('status').filter({ hasText: 'Quotation copied.' }).waitFor();
    const lines = (await clipboard(page)).split('\n');
    expect(lines[0]?.replace(/^“|”$/g, '')).toBe(words.trim());
    expect(lines.join('\n')).toMatch(/¶ \d+, characters \d/);
    const link = lines.at(-1)?.match(/https?:.*$/)?.[0] ?? '';
    await page.goto(link);
    await page.locator('blockquote[aria-current="true"]').waitFor();
    const opened = await page.locator('blockquote[aria-current="true"]').innerText();
    expect(opened.replace(/\s+/g, ' ')).toBe(words);
  });

  test('its document is cited in six forms, to copy or to save, with the keyboard alone', async () => {
    const page = await showWithoutMap('?select=ieodo', allowCopying);
    const cite = page.locator('[data-passage] summary').first();
    await cite.focus();
    await page.keyboard.press('Enter');
    const copyApa = page.getByRole('button', { name: 'Copy APA' });
    await copyApa.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'APA copied.' }).waitFor();
    expect(await clipboard(page)).toMatch(/\(.*\d{4}.*\)/);
    const bibtex = await saved(page, 'Download BibTeX');
    expect(bibtex.name).toMatch(/\.bib$/);
    expect(bibtex.text).toMatch(/^@\w+\{[\s\S]+title = /);
    expect((await saved(page, 'Download RIS')).text).toMatch(/^TY {2}- [\s\S]+\nER {2}- \n$/);
  });
});

test('A picture of the map is saved as PNG, larger than the map, with the map in it', async () => {
  const page = await show('?select=joint-sea-2014', drawnWhole);
  await mapIs(page, 'idle');
  await page.getByRole('button', { name: 'About & data' }).click();
  const { name, path } = await saved(page, 'Picture (PNG)');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(name).toMatch(/^marginal-seas-\w+\.png$/);
  const bytes = readFileSync(path).toString('base64');
  const map = await page.locator('#map').boundingBox();
  const seen = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const middle = context?.getImageData(16, 48, image.width - 32, 400).data ?? [];
    const colours = new Set<number>();
    for (let at = 0; at < middle.length; at += 404)
      colours.add(((middle[at] ?? 0) << 16) | ((middle[at + 1] ?? 0) << 8) | (middle[at + 2] ?? 0));
    return { width: image.width, height: image.height, colours: colours.size };
  }, bytes);
  expect(seen.width).toBeGreaterThanOrEqual(Math.floor(map?.width ?? 0));
  expect(seen.height).toBeGreaterThan((map?.height ?? 0) + 100);
  expect(seen.colours).toBeGreaterThan(20);
});

describe('What the map shows', () => {
  const take = async (query: string, button: string) => {
    const page = await showWithoutMap(query, allowCopying);
    await page.getByRole('button', { name: 'About & data' }).click();
    const file = await saved(page, button);
    await page
      .getByRole('dialog')
      .getByRole('status')
      .filter({ hasText: `${file.name} is saved` })
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    return { page, ...file };
  };

  test('is saved as GeoJSON with the version of the data in its name, each shape with its basis', async () => {
    const { text, name } = await take('', 'GeoJSON');
    const collection = JSON.parse(text);
    expect(name).toBe(`marginal-seas-${collection.dataVersion}.geojson`);
    expect(collection.features.length).toBeGreaterThan(20);
    for (const { id, geometry, properties } of collection.features) {
      expect(geometry, id).not.toBeNull();
      expect(['stated', 'derived', 'named', 'schematic'], id).toContain(properties.basis);
      expect(properties.quotations.length > 0 || properties.unquoted !== '', id).toBe(true);
    }
  });

  test('holds only what is on and not hidden', async () => {
    const { text } = await take(
      '?layers=diplomacy,exercises-east-china-sea&hidden=joint-sea-2014',
      'GeoJSON',
    );
    const { features } = JSON.parse(text);
    expect(features.length).toBeGreaterThan(0);
    for (const { id, properties } of features) {
      expect(['Diplomacy and deals', 'East China Sea exercises']).toContain(properties.layer);
      expect(id).not.toBe('joint-sea-2014');
    }
  });

  test('is saved as KML that an XML parser accepts, a placemark for each shape', async () => {
    const { text } = await take('', 'KML');
    const faults: string[] = [];
    const parser = new DOMParser({ onError: (_level, message) => faults.push(message) });
    const kml = parser.parseFromString(text, 'application/xml');
    const placemarks = [...kml.getElementsByTagName('Placemark')];
    const basisOf = (placemark: Element) =>
      [...placemark.getElementsByTagName('Data')].find((data) => data.getAttribute('name') === 'basis');
    expect(faults).toEqual([]);
    expect(placemarks.filter((each) => !basisOf(each)?.textContent)).toEqual([]);
    expect(placemarks.filter((each) => each.getElementsByTagName('coordinates').length === 0)).toEqual([]);
    expect(kml.documentElement?.namespaceURI).toBe('http://www.opengis.net/kml/2.2');
    expect(placemarks.length).toBeGreaterThan(20);
  });

  test('is saved as CSV whose cells fit a spreadsheet', async () => {
    const { text, path } = await take('', 'CSV');
    expect([...readFileSync(path).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text).toMatch(/\bid,title,layer,/);
    for (const cell of text.split(/,|\r\n/)) expect(cell.length).toBeLessThan(32_767);
  });
});

test('a printed selection is a dossier: picture, method, words, imprint, and no list of layers', async () => {
  const page = await show('?select=joint-sea-2014', drawnWhole);
  await mapIs(page, 'idle');
  await page.locator('[data-passage]').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await page.getByRole('img', { name: 'The map', exact: true }).isVisible()).toBe(true);
  expect(await page.locator('#map canvas').first().isVisible()).toBe(false);
  expect(await page.getByRole('navigation', { name: 'Layers and list' }).isVisible()).toBe(false);
  expect(await page.locator('#panel details:not(.screen-only) > p').first().isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Copy quotation' }).first().isVisible()).toBe(false);
  expect(await page.getByRole('contentinfo').innerText()).toContain('select=joint-sea-2014');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await page.getByRole('img', { name: 'The map', exact: true }).count()).toBe(0);
});

test('a printed map has the legend of what it shows, and the time shown', async () => {
  // The last has nothing in that time.
  const page = await show('?layers=forces,exercises-kurils-sakhalin&time=2014&base=night', drawnWhole);
  await mapIs(page, 'idle');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const legend = page.getByRole('region', { name: 'On the map' });
  expect(await legend.isVisible()).toBe(true);
  expect(await legend.innerText()).toContain('2014');
  expect(await legend.getByText('Forces and infrastructure').count()).toBe(1);
  expect(await legend.getByText('Diplomacy and deals').count()).toBe(0);
  expect(await legend.getByText('Kurils, Sakhalin and Kamchatka exercises').count()).toBe(0);
  expect(await page.getByRole('navigation', { name: 'Layers and list' }).isVisible()).toBe(false);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await legend.count()).toBe(0);
});
