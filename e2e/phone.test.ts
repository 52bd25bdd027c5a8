import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { mapIs, show, showWithoutMap, withBrowser } from './browser.ts';
import { linesInSight } from './inSight.ts';

withBrowser();

const phone = { phone: true };

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

const margin = (page: Page) => page.getByRole('navigation', { name: 'Layers and list' });
/** The margin's tabs: there only while it is more than its rail. */
const tabs = (page: Page) => margin(page).getByRole('tablist');

/** The share of the page's width at which the map is neither ended nor covered. */
const shareOfMap = (page: Page) =>
  page.evaluate(() => {
    const [map, panel] = ['map', 'panel'].map((id) => document.getElementById(id)?.getBoundingClientRect());
    return map && panel ? (panel.left - map.left) / window.innerWidth : 0;
  });

test('the map’s buttons are within the thumb’s reach, also above a sheet; the arrows come when they are called', async () => {
  const asked: string[] = [];
  const page = await show('?select=joint-sea-2014', {
    ...phone,
    prepare: async (fresh) => {
      // The map's worker asks, too.
      fresh.context().on('request', (request) => asked.push(request.url()));
    },
  });
  await mapIs(page, 'idle');
  // Near a place, the whole shapes come with the page.
  expect(asked).toContainEqual(expect.stringMatching(/\/map-features-\w{8}\./));
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
});

test('beside an open panel the map keeps a third: on a tablet, and with text twice as large', async () => {
  const page = await show('?select=joint-sea-2014', phone);
  await page.setViewportSize({ width: 820, height: 1180 });
  await mapIs(page, 'idle');
  expect(await tabs(page).isVisible()).toBe(false);
  expect(await shareOfMap(page)).toBeGreaterThan(1 / 3);
  const toTouch = 'header button, #margin button, #map button, #map label, #panel button, #panel summary';
  const tooSmall = await page.locator(toTouch).evaluateAll((all) =>
    all
      .filter((each) => !each.closest('p, blockquote'))
      .map((each) => ({ words: each.textContent, height: each.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 44),
  );
  expect(tooSmall).toEqual([]);
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

test('half a sheet shows the title and the words', async () => {
  const page = await showWithoutMap('?select=joint-sea-2014', phone);
  await page.locator('#panel[data-stop-at="half"]').waitFor();
  await page.locator('blockquote').first().waitFor();
  await expect.poll(() => linesInSight(page.locator('#panel-title'))).toBeGreaterThanOrEqual(1);
  await expect.poll(() => linesInSight(page.locator('blockquote').first())).toBeGreaterThanOrEqual(4);
});

test('over the table the sheet covers it or only peeks, and closing leads back to the number pressed', async () => {
  const page = await showWithoutMap('?view=voices&table=columns/events', phone);
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

test('the band of time gives its room to whatever opens, and the ways to look are at hand', async () => {
  const page = await showWithoutMap('', phone);
  const time = page.getByRole('button', { name: 'Time', exact: true });
  const opens = () => time.getAttribute('aria-expanded');
  for (const name of ['Compare two', 'Who says what', 'Map'])
    await page.getByRole('link', { name, exact: true }).tap();
  await time.tap();
  expect(await opens()).toBe('true');
  await page.getByRole('button', { name: 'Documents' }).tap();
  expect(await opens()).toBe('false');
  await page.locator('#margin a[href*="read="]').first().tap();
  await page.locator('#panel[data-stop-at="half"] #panel-title').waitFor();
  await time.tap();
  await page.locator('#panel-title').waitFor({ state: 'detached' });
  await time.tap();
  await page.locator('#panel-title').waitFor();
});

test('no field has letters so small that the phone zooms into it when it is touched', async () => {
  const page = await showWithoutMap('?ruler=35,130&compare=2001~2014', phone);
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
