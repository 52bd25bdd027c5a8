import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { visit, withBrowser } from './browser.ts';

withBrowser();

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('a page of the site shows every symbol on each base, without the map, and leads back to it', async () => {
  // axe is put into the page by the test, which the site’s own policy would refuse.
  const page = await visit('symbols.html', { viewport: { width: 390, height: 844 }, bypassCSP: true });
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const pictures = page.getByRole('table').locator('td svg path');
  await pictures.first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  const strokes = () => pictures.evaluateAll((paths) => paths.map((path) => path.getAttribute('stroke')));
  const byDay = await strokes();
  await page.getByRole('link', { name: 'Night' }).click();
  await page.waitForURL(/base=night/);
  await pictures.first().waitFor();
  expect(await page.getByRole('link', { name: 'Night' }).getAttribute('aria-current')).toBe('true');
  const byNight = await strokes();
  expect(byNight).toHaveLength(byDay.length);
  expect(byNight).not.toEqual(byDay);
  expect(loaded.filter((url) => /maplibre|chartMap|pmtiles/i.test(url))).toEqual([]);

  await page.addScriptTag({ path: axe });
  const results = await page.evaluate(
    (values) =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: values,
      }),
    tags,
  );
  const found = results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
  expect(found).toEqual([]);

  await page.getByRole('link', { name: 'Русский' }).click();
  await page.waitForURL(/lang=ru/);
  await page.getByRole('heading', { level: 1, name: 'Условные знаки и правила' }).waitFor();
  await page.getByRole('link', { name: 'Вернуться к карте' }).click();
  await page.waitForURL((url) => url.search === '?base=night&lang=ru' && !url.pathname.includes('symbols'));
});
