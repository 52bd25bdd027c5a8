import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, isAlive, mapIs, visitWithoutMap, withBrowser } from './browser.ts';

withBrowser();

const welcome = (page: Page) => page.getByRole('region', { name: 'Welcome' });
const widthOf = async (page: Page, selector: string) =>
  (await page.locator(selector).boundingBox())?.width ?? 0;

test('the welcome leads into the map and is gone once used; panels keep the width they were given', async () => {
  const page = await visitWithoutMap();
  await mapIs(page, 'unavailable');
  expect(await welcome(page).getByRole('link').count()).toBe(3);
  await welcome(page).getByRole('link').first().click();
  await page.waitForURL(/select=/);
  await welcome(page).waitFor({ state: 'detached' });

  const list = page.getByRole('separator', { name: /^Width of the list/ });
  const [before, usual] = [await widthOf(page, '#margin'), await list.getAttribute('aria-valuenow')];
  await list.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await widthOf(page, '#margin')).toBeCloseTo(before + 32, 0);
  expect(Number(await list.getAttribute('aria-valuenow'))).toBe(Number(usual) + 2);

  const panel = page.getByRole('separator', { name: /^Width of the panel/ });
  const [wide, grip] = [await widthOf(page, '#panel'), await panel.boundingBox()];
  if (!grip) throw new Error('The panel has no handle.');
  const [x, y] = [grip.x + 12, grip.y + 28];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y, { steps: 4 });
  await page.mouse.up();
  expect(await widthOf(page, '#panel')).toBeCloseTo(wide - 40, 0);

  await page.goto(address());
  await isAlive(page);
  await page.getByRole('separator', { name: /^Width of the list/ }).waitFor();
  expect(await widthOf(page, '#margin')).toBeCloseTo(before + 32, 0);
  expect(await welcome(page).count()).toBe(0);
  await list.press('Home');
  await list.click();
  expect(await widthOf(page, '#margin')).toBeGreaterThan(before + 100);
  await list.click();
  expect(await widthOf(page, '#margin')).toBeCloseTo(before, 0);
});

test('on a phone it stands over the map, which keeps clear of it, until it is closed', async () => {
  const page = await visitWithoutMap('', {
    phone: true,
  });
  await mapIs(page, 'unavailable');
  const [strip, map] = [await welcome(page).boundingBox(), await page.locator('#map').boundingBox()];
  expect((strip?.y ?? 0) + (strip?.height ?? 0)).toBeLessThanOrEqual(map?.y ?? 0);
  expect(map?.height).toBeGreaterThan(844 * 0.7);
  await welcome(page).getByRole('button', { name: 'Where to begin' }).tap();
  expect(await welcome(page).getByRole('link').count()).toBe(3);
  await welcome(page).getByRole('button', { name: 'Close' }).tap();
  await welcome(page).waitFor({ state: 'detached' });
  await page.reload();
  await mapIs(page, 'unavailable');
  expect(await welcome(page).count()).toBe(0);
});
