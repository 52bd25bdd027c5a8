import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { showWithoutMap, withBrowser } from './browser.ts';

withBrowser();

const panel = (page: Page) => page.getByRole('complementary', { name: 'Compare two' });
const group = (page: Page, share: 'both' | 'one' | 'other') => panel(page).locator(`[data-share="${share}"]`);
const rows = (page: Page, share: 'both' | 'one' | 'other') => group(page, share).locator('li').count();

describe('Compare two', () => {
  test('two documents: the link restores the groups, a row leads to the words and back', async () => {
    const page = await showWithoutMap('?compare=001-no-limits-2023~002-tipping-point-2021');
    await panel(page).waitFor();
    expect(await page.title()).toContain('compared with');
    for (const share of ['both', 'one', 'other'] as const) {
      expect(await group(page, share).locator('summary').innerText()).toContain(
        String(await rows(page, share)),
      );
      expect(await rows(page, share)).toBeGreaterThan(3);
    }
    const said = group(page, 'both')
      .getByRole('link', { name: /^B: \d+ passage/ })
      .first();
    await said.click();
    await page.waitForURL(/read=002-tipping-point-2021/);
    await page.getByRole('complementary').locator('blockquote mark').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await panel(page).waitFor();
    expect(page.url()).toContain('compare=');
    // What lies in layers that are off is told, and can be shown.
    await panel(page).getByRole('link', { name: 'Show all of them' }).click();
    await page.waitForURL(/layers=/);
    await expect.poll(() => panel(page).getByText('not shown on the map').count()).toBe(0);
    await page.goBack();
    await panel(page).getByRole('link', { name: 'Show all of them' }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !location.search.includes('compare='));
  });

  test('two periods on a phone, by fields', async () => {
    const page = await showWithoutMap('?compare=2021/2021~2022/2022', { phone: true });
    await panel(page).waitFor();
    expect(await rows(page, 'one')).toBeGreaterThan(5);
    const second = panel(page).getByRole('group', { name: 'Second period' });
    await second.getByLabel('to').fill('1066');
    await page.keyboard.press('Enter');
    await panel(page).getByRole('alert').filter({ hasText: 'Write a date from' }).waitFor();
    await second.getByLabel('to').fill('2023-06');
    await page.keyboard.press('Enter');
    await page.waitForURL(/compare=2021\/2021~2022\/2023-06/);
    const first = panel(page).getByRole('group', { name: 'First period' });
    for (const end of ['from', 'to']) {
      await first.getByLabel(end).fill('2014');
      await page.keyboard.press('Enter');
    }
    await page.waitForURL(/compare=2014\/2014~/);
    expect(await group(page, 'one').getByRole('link').allInnerTexts()).toContain('Joint Sea-2014');
    const controls = panel(page).locator('button, select, input, summary, a');
    const smallest = await controls.evaluateAll((all) =>
      Math.min(...all.map((each) => each.getBoundingClientRect().height)),
    );
    expect(smallest).toBeGreaterThanOrEqual(24);
  });
});
