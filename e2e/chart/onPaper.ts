import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mapIs, show } from '../browser.ts';
import { saved } from '../downloads.ts';

test('A picture of the map is saved as PNG, larger than the map, with the map in it', async () => {
  const page = await show('?select=joint-sea-2014');
  await mapIs(page, 'idle');
  await page.getByRole('button', { name: 'About & data' }).click();
  const { name, path } = await saved(page, 'Picture (PNG)');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(name).toMatch(/^marginal-seas-\w+\.png$/);
  const bytes = readFileSync(path).toString('base64');
  const map = await page.locator('#map').boundingBox();
  // It has the screen's own pixels, which are half as many here.
  const [width, height] = [(map?.width ?? 0) / 2, (map?.height ?? 0) / 2];
  const seen = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const middle = context?.getImageData(8, 24, image.width - 16, 200).data ?? [];
    const colours = new Set<number>();
    for (let at = 0; at < middle.length; at += 404)
      colours.add(((middle[at] ?? 0) << 16) | ((middle[at + 1] ?? 0) << 8) | (middle[at + 2] ?? 0));
    return { width: image.width, height: image.height, colours: colours.size };
  }, bytes);
  expect(seen.width).toBeGreaterThanOrEqual(Math.floor(width));
  expect(seen.height).toBeGreaterThan(height + 50);
  expect(seen.colours).toBeGreaterThan(20);
});

test('a printed selection is a dossier: picture, method, words, imprint, and no list of layers', async () => {
  const page = await show('?select=joint-sea-2014');
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
  await page.emulateMedia({ media: 'screen' });
});
