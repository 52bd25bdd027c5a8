import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { mapIs, visit, withBrowser } from './browser.ts';

withBrowser();

test('the page can be read without JavaScript: layers, documents’ ways and the chart', async () => {
  const page = await visit('', { javaScriptEnabled: false });
  await page.getByText('Sea of Okhotsk', { exact: true }).first().waitFor();
  expect(await page.locator('#first-view image').boundingBox()).toMatchObject({ width: expect.any(Number) });
  await page.getByRole('link', { name: 'features (GeoJSON)' }).waitFor();
});

test('the picture that comes with the page lies as the map that takes its place', async () => {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  const page = await visit('', {
    prepare: (fresh) =>
      fresh.route(/makeMap.*\.js$/, async (route) => {
        await held;
        await route.continue();
      }),
  });
  const view = page.locator('#map');
  await view.locator('#first-view').waitFor();
  const before = PNG.sync.read(await view.screenshot());
  go();
  await mapIs(page, 'idle');
  await view.locator('#first-view').waitFor({ state: 'detached' });
  const after = PNG.sync.read(await view.screenshot());
  expect(shareAlike(before, after)).toBeGreaterThan(0.85);
  // Laid elsewhere it would not be.
  expect(shareAlike(before, after, 20)).toBeLessThan(0.7);
});

/** Of the pixels, those that nearly have the colour of the pixel `shift` to their right in the other picture. */
function shareAlike(one: PNG, other: PNG, shift = 0): number {
  let alike = 0;
  let all = 0;
  for (let y = 0; y < one.height; y += 2) {
    for (let x = 0; x < one.width - shift; x += 2) {
      const at = 4 * (y * one.width + x);
      const there = at + 4 * shift;
      const apart = [0, 1, 2].map((part) =>
        Math.abs((one.data[at + part] ?? 0) - (other.data[there + part] ?? 0)),
      );
      if (Math.max(...apart) <= 16) alike++;
      all++;
    }
  }
  return alike / all;
}
