import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { mapIs, visit, withBrowser } from './browser.ts';

withBrowser();

const margin = (page: Page) => page.getByRole('navigation', { name: 'Layers and list' });
/** The margin's tabs: there only while it is more than its rail. */
const tabs = (page: Page) => margin(page).getByRole('tablist');

/** The share of the page's width at which the map is neither ended nor covered. */
const shareOfMap = (page: Page) =>
  page.evaluate(() => {
    const [map, panel] = ['map', 'panel'].map((id) => document.getElementById(id)?.getBoundingClientRect());
    return map && panel ? (panel.left - map.left) / window.innerWidth : 0;
  });

test('beside an open panel the map keeps a third: on a tablet, and with text twice as large', async () => {
  const page = await visit('?select=joint-sea-2014', {
    viewport: { width: 820, height: 1180 },
    hasTouch: true,
    isMobile: true,
  });
  await mapIs(page, 'idle');
  expect(await tabs(page).isVisible()).toBe(false);
  expect(await shareOfMap(page)).toBeGreaterThan(1 / 3);
  const toTouch = 'header button, #margin button, #map button, #map label, #panel button, #panel summary';
  for (const button of await page.locator(toTouch).all()) {
    const box = await button.boundingBox();
    if (box?.height && !(await button.evaluate((element) => element.closest('p, blockquote'))))
      expect(box.height, (await button.textContent()) ?? '').toBeGreaterThanOrEqual(44);
  }
  await margin(page).getByRole('button', { name: 'Layers' }).tap();
  expect(await tabs(page).isVisible()).toBe(true);
  await margin(page).getByRole('button', { name: 'Close the list' }).tap();
  await tabs(page).waitFor({ state: 'hidden' });

  await page.setViewportSize({ width: 1440, height: 900 });
  await tabs(page).waitFor();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await tabs(page).waitFor({ state: 'hidden' });
  expect(await shareOfMap(page)).toBeGreaterThan(1 / 3);
});
