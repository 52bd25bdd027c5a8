import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mapIs, show, visitWithoutMap, withBrowser } from './browser.ts';

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
  test('at most 25 tab stops on the page as it opens', async () => {
    const page = await show();
    await mapIs(page, 'idle');
    let stops = 0;
    for (; stops < 40; stops += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) break;
    }
    expect(stops).toBeGreaterThan(10);
    expect(stops).toBeLessThanOrEqual(25);
  });

  test('on the map: arrows pan, plus zooms, Enter opens what is under the cross', async () => {
    const page = await show('?at=30.6,124.6,5.5');
    await mapIs(page, 'idle');
    await page.locator('canvas').focus();
    await page.keyboard.press('Enter');
    const chooser = page.getByRole('dialog', { name: /here$/ });
    await chooser.waitFor();
    await page.keyboard.press('Escape');
    await chooser.waitFor({ state: 'detached' });
    await page.keyboard.press('+');
    await page.waitForURL(/at=30\.\d+,124\.\d+,6/);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      () => Number(new URLSearchParams(location.search).get('at')?.split(',')[1]) > 124.7,
    );
  });

  test('from the list to a feature, its quotation, and back', async () => {
    const page = await visitWithoutMap();
    await mapIs(page, 'unavailable');
    await tabTo(page, /Go to the list/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await arrowTo(page, /^East China Sea/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/select=joint-sea-2014/);
    await page.getByRole('complementary').locator('blockquote').first().waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !location.search.includes('select='));
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });
});
