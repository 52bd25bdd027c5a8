import { expect, test } from 'vitest';
import { axeProblems } from './axe.ts';
import { visitWithoutMap, withBrowser } from './browser.ts';

withBrowser();

test('a page of the site shows every symbol on each base, without the map, and leads back to it', async () => {
  const page = await visitWithoutMap('symbols.html', { viewport: { width: 390, height: 844 } });
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const pictures = page.locator('#known svg path');
  await pictures.first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  const strokes = () => pictures.evaluateAll((paths) => paths.map((path) => path.getAttribute('stroke')));
  const byDay = await strokes();
  await page.goto(new URL('?base=night&lang=ru', page.url()).href);
  await pictures.first().waitFor();
  const byNight = await strokes();
  expect(byNight).toHaveLength(byDay.length);
  expect(byNight).not.toEqual(byDay);
  expect(loaded.filter((url) => /maplibre|chartMap|pmtiles/i.test(url))).toEqual([]);

  expect(await axeProblems(page)).toEqual([]);

  await page.getByRole('heading', { level: 1, name: 'Условные знаки и правила' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  await page.getByRole('link', { name: 'Вернуться к карте' }).click();
  await page.waitForURL((url) => url.search === '?base=night&lang=ru' && !url.pathname.includes('symbols'));
});
