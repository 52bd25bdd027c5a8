import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mapIs, visitWithoutMap, withBrowser } from './browser.ts';

withBrowser();

/** Presses Tab until the focused element's text or name fits; fails after 60 stops. */
async function tabTo(page: Page, pattern: RegExp): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const element = document.activeElement;
      return `${element?.getAttribute('aria-label') ?? ''} ${element?.closest('label')?.textContent ?? ''} ${element?.textContent ?? ''}`;
    });
    if (pattern.test(name)) return;
  }
  throw new Error(`No tab stop fits ${pattern}.`);
}

/** Presses the down arrow until the focused row of the list fits; fails after 40 rows. */
async function arrowTo(page: Page, pattern: RegExp): Promise<void> {
  for (let row = 0; row < 40; row += 1) {
    const text = await page.evaluate(() => document.activeElement?.closest('[data-row]')?.textContent ?? '');
    if (pattern.test(text)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No row of the list fits ${pattern}.`);
}

describe('By keyboard alone', () => {
  test('from the list to a feature, its quotation, and back', async () => {
    const page = await visitWithoutMap();
    await mapIs(page, 'unavailable');
    await tabTo(page, /Go to the list/);
    await page.keyboard.press('Enter');
    await arrowTo(page, /^East China Sea/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/select=joint-sea-2014/);
    await page.getByRole('complementary').locator('blockquote').first().waitFor();
    await page.getByText('Tab leads to its panel.').waitFor({ state: 'attached' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel-title');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !location.search.includes('select='));
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });
});
