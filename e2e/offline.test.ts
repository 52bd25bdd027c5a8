import { expect, test } from 'vitest';
import { mapIs, visit, withBrowser, withoutCache } from './browser.ts';

withBrowser();

test('kept on the device, the page, its map and its words open without a network, and go when asked to', async () => {
  const page = await visit('', {
    viewport: { width: 1000, height: 700 },
    prepare: async (fresh) => {
      await withoutCache(fresh);
      await fresh.addInitScript(noMapAtFirst);
    },
  });
  await page.getByRole('button', { name: 'About & data' }).click();
  await page.getByRole('button', { name: /^Keep this map on this device \(1\d MB\)$/ }).click();
  await page.getByText('opens without a network').waitFor();
  await page.context().setOffline(true);
  await page.goto(new URL('?select=joint-sea-2014&base=seafloor', page.url()).href);
  await page.locator('#panel blockquote').first().waitFor();
  await mapIs(page, 'idle');
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'About & data' }).click();
  await page.getByRole('button', { name: 'Remove it from this device' }).click();
  await page.getByRole('button', { name: /^Keep this map/ }).waitFor();
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});

/** To draw the map twice would say no more. In the page. */
function noMapAtFirst(): void {
  if (location.search === '') HTMLCanvasElement.prototype.getContext = () => null;
}
