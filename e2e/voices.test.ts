import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mapIs, showWithoutMap, visit, visitWithoutMap, withBrowser } from './browser.ts';

withBrowser();

const table = (page: Page) => page.getByRole('table', { name: 'Who says what' });
const panel = (page: Page) => page.getByRole('complementary');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName);

describe('Who says what', () => {
  test('a number opens exactly that voice’s passages, and its link restores them', async () => {
    const page = await showWithoutMap();
    await page.getByRole('link', { name: 'Who says what' }).click();
    await table(page).waitFor();
    expect(await page.title()).toMatch(/^Who says what · /);
    const rows = await table(page).getByRole('rowheader').count();
    expect(rows).toBeGreaterThan(20);
    const cell = table(page).getByRole('link', { name: /^Sergei Shoigu on Sea of Okhotsk: \d+ passages/ });
    const label = (await cell.getAttribute('aria-label')) ?? '';
    const count = Number(/: (\d+) passages/.exec(label)?.[1]);
    const ways = [...label.matchAll(/(\d+) (quoted|paraphrased|position)/g)].map((way) => Number(way[1]));
    expect(ways.reduce((sum, way) => sum + way, 0)).toBe(count);
    await cell.click();
    await page.waitForURL(/select=sea-of-okhotsk&voice=sergei-shoigu/);
    expect(page.url()).toContain('view=voices');
    const quotations = panel(page).locator('[data-passage]');
    await expect.poll(() => quotations.count()).toBe(count);
    for (const cite of await quotations.locator('cite').allInnerTexts()) expect(cite).toBe('Sergei Shoigu');
    // The map waits beneath, out of reach.
    expect(await page.locator('#map').evaluate((map) => map.closest('[inert]') !== null)).toBe(true);

    const again = await visitWithoutMap(new URL(page.url()).search);
    await table(again).waitFor();
    await expect.poll(() => panel(again).locator('[data-passage]').count()).toBe(count);
    expect(await table(again).locator('td a[aria-current]').getAttribute('aria-label')).toBe(label);
    await panel(again)
      .getByRole('button', { name: /Everyone/ })
      .click();
    await again.waitForFunction(() => !location.search.includes('voice='));
    await expect.poll(() => panel(again).locator('[data-passage]').count()).toBeGreaterThan(count);
  });

  test('by keyboard: one tab stop, arrows past empty cells, Enter, Esc back to the map', async () => {
    const page = await showWithoutMap('?view=voices');
    await table(page).waitFor();
    expect(await table(page).locator('a[tabindex="0"]').count()).toBe(1);
    await table(page).locator('a[tabindex="0"]').focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    const first = (await focused(page)) ?? '';
    expect(first).toMatch(/ on .+: \d+ passage/);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('Home');
    expect(await page.evaluate(() => document.activeElement?.closest('th')?.getAttribute('scope'))).toBe(
      'row',
    );
    expect(await table(page).locator('a[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL(/[?&]voice=/);
    await panel(page).locator('[data-passage]').first().waitFor();
    // What the counts are over is said.
    await page.getByRole('combobox', { name: 'Counted in' }).selectOption({ index: 1 });
    await page.getByText(/^.*Counted in “.+” only\./).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !location.search.includes('voice='));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !location.search.includes('view='));
    await mapIs(page, 'unavailable');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    expect(await page.locator('#map').evaluate((map) => map.closest('[inert]'))).toBeNull();
    await page.goBack();
    await table(page).waitFor();
  });
});

test('what stands in the table is in the link, and a frame shows the table it names', async () => {
  const page = await visit('?view=voices&embed=1&table=columns/events');
  await table(page).waitFor();
  expect(await page.locator('canvas').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Back to the map' }).count()).toBe(0);
  const columns = page.getByRole('combobox', { name: 'What they speak of' });
  const shown = page.getByRole('checkbox', { name: 'Only what the map shows' });
  if (!(await columns.isVisible())) await page.getByText('Filter and signs').click();
  expect(await columns.inputValue()).toBe('events');
  await shown.check();
  await page.waitForURL(/table=columns\/events,shown/);
  await page.keyboard.press('Escape');
  await page.goBack();
  await page.waitForURL(/table=columns\/events(&|$)/);
  await table(page).waitFor();
  expect(await shown.isChecked()).toBe(false);
});
