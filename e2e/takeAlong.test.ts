import { readFileSync } from 'node:fs';
import { DOMParser, type Element } from '@xmldom/xmldom';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { showWithoutMap, visitWithoutMap, withBrowser } from './browser.ts';
import { saved } from './downloads.ts';

withBrowser();

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('A quotation', () => {
  test('is copied with its words, speaker, place and a link that opens it', async () => {
    const page = await showWithoutMap('?select=ieodo');
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
    const page = await showWithoutMap('?select=ieodo');
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

describe('What the map shows', () => {
  const take = async (query: string, button: string) => {
    const page = await showWithoutMap(query);
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

test('a printed map has the legend of what it shows, and the time shown', async () => {
  // The last has nothing in that time.
  const page = await visitWithoutMap('?layers=forces,exercises-kurils-sakhalin&time=2014&base=night');
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
