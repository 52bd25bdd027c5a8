import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, mapIs, visitWithoutMap, withBrowser } from './browser.ts';

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
  await page.getByRole('separator', { name: /^Width of the list/ }).waitFor();
  expect(await widthOf(page, '#margin')).toBeCloseTo(before + 32, 0);
  expect(await welcome(page).count()).toBe(0);
  await list.press('Home');
  await list.dblclick();
  expect(await widthOf(page, '#margin')).toBeCloseTo(before, 0);
});

test('on a phone it stands over the documents, out of the way of the layers', async () => {
  const page = await visitWithoutMap('', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await mapIs(page, 'unavailable');
  const bar = page.locator('#list-bar');
  await bar.getByRole('button', { name: 'Layers' }).tap();
  await page.getByRole('checkbox', { name: /^Sea of Okhotsk/ }).waitFor();
  expect(await welcome(page).count()).toBe(0);
  await bar.getByRole('button', { name: 'Documents' }).tap();
  await welcome(page).getByRole('button', { name: 'Close' }).tap();
  await welcome(page).waitFor({ state: 'detached' });
  expect(await page.getByRole('link', { name: 'China and Russia in Shanghai, May 2014' }).isVisible()).toBe(
    true,
  );
});
