import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { showWithoutMap, turnTo, withBrowser } from './browser.ts';

withBrowser();

const band = (page: Page) => page.getByRole('region', { name: 'Time' });
const from = (page: Page) => page.getByRole('slider', { name: 'First day shown' });
const timeIs = (page: Page, time: string | null) =>
  page.waitForFunction((wanted) => new URLSearchParams(location.search).get('time') === wanted, time);

/** The band of a page that has it as a line only, opened. */
async function opened(page: Page): Promise<Page> {
  const line = band(page).getByRole('button', { name: /^Time/ });
  if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
  return page;
}

/** Features the map draws of a layer, as the list counts them: “2/15”, or “15” where all are in the window. */
const layerCount = (page: Page, layer: RegExp) =>
  page.locator('label', { hasText: layer }).locator('[aria-hidden="true"]').last().textContent();

describe('The band of time', () => {
  test('is one line that opens; shows all dates at first, and a window is a link that Back leaves', async () => {
    const page = await showWithoutMap();
    expect((await band(page).boundingBox())?.height).toBeLessThanOrEqual(40);
    await opened(page);
    const all = band(page).getByRole('button', { name: 'All dates', exact: true });
    expect(await all.getAttribute('aria-pressed')).toBe('true');
    await band(page).getByLabel('From').fill('2014');
    await page.keyboard.press('Enter');
    await band(page).getByLabel('to', { exact: true }).fill('2014');
    await page.keyboard.press('Enter');
    await timeIs(page, '2014/2014');
    expect(await band(page).textContent()).toMatch(/2014.*\d+ of \d+ dated entries in these dates/);
    expect(await layerCount(page, /^Sea of Japan/)).toMatch(/^0\/\d+$/);
    await page.goBack();
    await timeIs(page, '2014/..');
    await page.goBack();
    await timeIs(page, null);
    expect(await all.getAttribute('aria-pressed')).toBe('true');
  });

  test('a handle moves by mouse, one step for Back, and by keys', async () => {
    const page = await opened(await showWithoutMap());
    const box = await from(page).boundingBox();
    if (!box) throw new Error('There is no handle.');
    const y = box.y + box.height / 3;
    await page.mouse.move(box.x + 12, y);
    await page.mouse.down();
    for (const step of [1, 2, 3, 4]) await page.mouse.move(box.x + 12 + (box.width * step) / 8, y);
    await page.mouse.up();
    await page.waitForURL(/time=20\d\d/);
    const dragged = page.url();
    await page.goBack();
    await timeIs(page, null);
    await page.goForward();
    expect(page.url()).toBe(dragged);
    const before = await from(page).getAttribute('aria-valuetext');
    await from(page).focus();
    await page.keyboard.press('ArrowRight');
    expect(await from(page).getAttribute('aria-valuetext')).not.toBe(before);
    await page.keyboard.press('Home');
    await timeIs(page, null);
  });

  test('selecting what lies outside moves the window, and says so', async () => {
    const page = await showWithoutMap('?time=2021');
    await page.getByRole('button', { name: 'List East China Sea exercises' }).click();
    await page.locator('a[data-feature="joint-sea-2014"]').click();
    await page.waitForURL(/time=2014/);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[role="status"]')].some(({ textContent }) =>
        textContent?.includes('The time shown moved to it'),
      ),
    );
    expect(await band(page).textContent()).toMatch(/2014.*moved to show “Joint Sea-2014”/);
  });

  test('plays when asked, and Esc stops it and closes nothing', async () => {
    const page = await showWithoutMap('?time=2014&select=joint-sea-2014');
    await band(page).getByRole('button', { name: 'Play' }).click();
    await page.waitForURL(/time=2014-\d\d/);
    await page.keyboard.press('Escape');
    await band(page).getByRole('button', { name: 'Play' }).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /: \d+ of \d+ dated entries\.$/ })
      .waitFor({ state: 'attached' });
    expect(page.url()).toContain('select=joint-sea-2014');
  });

  test('a link that makes no sense is told, and shows all dates', async () => {
    const page = await showWithoutMap('?time=yesterday');
    await page.getByRole('alert').filter({ hasText: '“yesterday” is no span of time' }).waitFor();
    await page.getByText('All dates').first().waitFor();
    await timeIs(page, 'yesterday');
  });

  test('on a phone it comes and goes with the bar’s button, and comes by itself with a window', async () => {
    const page = await showWithoutMap('', { phone: true });
    expect(await band(page).count()).toBe(0);
    const button = page.locator('#list-bar').getByRole('button', { name: 'Time' });
    await button.tap();
    await from(page).waitFor();
    await button.tap();
    expect(await band(page).count()).toBe(0);
    await turnTo(page, '?time=2014');
    await from(page).waitFor();
    expect(await band(page).textContent()).toMatch(/\d+ of \d+ dated entries/);
    const smallest = await band(page)
      .locator('button, a, input:not([type="range"])')
      .evaluateAll((controls) => Math.min(...controls.map((each) => each.getBoundingClientRect().height)));
    expect(smallest).toBeGreaterThanOrEqual(24);
  });
});
