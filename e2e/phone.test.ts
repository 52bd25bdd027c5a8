import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { mapIs, visit, visitWithoutMap, withBrowser } from './browser.ts';

withBrowser();

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} cannot be seen.`);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
};

/** The map's buttons stand in its lower right corner, above the scale, clear of the credit; each is a thumb wide. */
async function expectInReach(page: Page, lowest: number) {
  const buttons = await boxOf(page, '[role="toolbar"]');
  const scale = await boxOf(page, '[role="img"][aria-label^="Scale in"]');
  const credit = await boxOf(page, 'small[data-corner]');
  expect(buttons.bottom).toBeLessThanOrEqual(scale.y);
  expect(buttons.x > credit.right || buttons.bottom <= credit.y).toBe(true);
  expect(buttons.right).toBeGreaterThan(380);
  expect(scale.bottom).toBeLessThanOrEqual(lowest);
  const sizes = await page
    .locator('[role="toolbar"] button')
    .evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
}

test('the map’s buttons are within the thumb’s reach, also above a sheet; the arrows stay as they were left', async () => {
  const page = await visit('?select=joint-sea-2014', phone);
  await mapIs(page, 'idle');
  const sheet = await boxOf(page, '#panel[data-stop-at="half"]');
  await expectInReach(page, sheet.y);
  const move = page.getByRole('button', { name: 'Move the map' });
  expect(await move.getAttribute('aria-expanded')).toBe('false');
  await move.tap();
  await page.getByRole('button', { name: 'Move east' }).tap();
  await page.waitForURL(/at=/);
  await page.locator('#panel [data-stop-at] > button').tap();
  await page.locator('#panel[data-stop-at="full"] [data-stop-at] > button').tap();
  await page.locator('#panel[data-stop-at="title"]').waitFor();
  await expectInReach(page, (await boxOf(page, '#panel')).y);

  await page.reload();
  await mapIs(page, 'idle');
  await page.getByRole('button', { name: 'Move east' }).waitFor();
});

test('over the table the sheet covers it or only peeks, and closing leads back to the number pressed', async () => {
  const page = await visitWithoutMap('?view=voices&table=columns/events,rows/name', phone);
  await page.getByRole('heading', { name: 'Who says what' }).waitFor();
  const cell = page.locator('table td a').nth(30);
  const name = await cell.getAttribute('aria-label');
  await cell.tap();
  await page.locator('#panel[data-stop-at="full"] #panel-title').waitFor();
  await page.locator('#panel [data-stop-at] > button').tap();
  await page.locator('#panel[data-stop-at="title"]').waitFor();
  const sheet = await boxOf(page, '#panel');
  await expect.poll(async () => (await boxOf(page, 'table td a[aria-current]')).bottom).toBeLessThan(sheet.y);
  await page.locator('#panel').getByRole('button', { name: 'Close' }).tap();
  await page.locator('#panel-title').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
});

test('no field has letters so small that the phone zooms into it when it is touched', async () => {
  const page = await visitWithoutMap('?ruler=35,130&compare=2001~2014', phone);
  const smallest = () =>
    page
      .locator('input, select, textarea')
      .evaluateAll((all) =>
        Math.min(
          ...all
            .filter((each) => !['checkbox', 'radio', 'range'].includes(each.getAttribute('type') ?? ''))
            .map((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
        ),
      );
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  expect(await smallest()).toBeGreaterThanOrEqual(16);
  await page.getByRole('button', { name: 'About & data' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Embed' }).click();
  await page.getByRole('textbox', { name: 'HTML' }).waitFor();
  expect(await smallest()).toBeGreaterThanOrEqual(16);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox', { name: /^Search/ }).waitFor();
  expect(await smallest()).toBeGreaterThanOrEqual(16);
});
