import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { showWithoutMap, withBrowser } from './browser.ts';

withBrowser();

const text = '?read=004-shanghai-2014';

describe('Reading a document', () => {
  test('mentions of what is selected are counted and walked, by button and by arrow key', async () => {
    const page = await showWithoutMap(`${text}&select=joint-sea-2014`);
    const strip = page.getByRole('group', { name: /^Mentions of Joint Sea-2014/ });
    await strip.waitFor();
    const [, total] = /of (\d+)/.exec(await strip.innerText()) ?? [];
    expect(Number(total)).toBeGreaterThan(2);
    await strip.getByRole('button', { name: 'Next mention' }).click();
    await strip.getByText(`mention 2 of ${total}`).waitFor();
    await page.keyboard.press('ArrowDown');
    await strip.getByText(`mention 3 of ${total}`).waitFor();
    await page.keyboard.press('End');
    await strip.getByText(`mention ${total} of ${total}`).waitFor();
    await page.keyboard.press('ArrowRight');
    await strip.getByText(`mention 1 of ${total}`).waitFor();
    expect(await page.locator('mark[data-current]').count()).toBe(1);
  });

  test('a place chosen by keyboard in the text hands the focus to the strip of its mentions', async () => {
    const page = await showWithoutMap(text);
    const place = page.locator('[data-passage="p5"] a', { hasText: 'Shanghai' });
    await place.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: /^Mentions of Shanghai/ }).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'group');
  });

  test('while the map follows, it is said how much of a paragraph the map shows, and when that is nothing', async () => {
    const page = await showWithoutMap('?read=001-no-limits-2023');
    await page.getByRole('radio', { name: 'what I am reading' }).check();
    const bare = page.locator('[data-passage]:not(:has(a[href*="select="]))').first();
    await bare.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page.getByText('No place is named in this paragraph').waitFor();
    const placed = page.locator('[data-passage]', { hasText: 'Northeast Asia' }).first();
    await placed.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page.getByText(/On the map: \d+ places? (or|and) events? named/).waitFor();
  });
});

async function listTours(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Documents' }).click();
  const list = page.getByRole('button', { name: /^Guided readings/ });
  if ((await list.getAttribute('aria-expanded')) === 'false') await list.click();
}

describe('Guided readings', () => {
  test('steps are walked by link and arrow key, Back returns, Esc keeps the view', async () => {
    const page = await showWithoutMap();
    await listTours(page);
    await page.getByRole('link', { name: 'The Sea of Okhotsk, 2021 and 2023' }).click();
    const tour = page.getByRole('region', { name: 'November 2021: a statement on bombers' });
    await tour.locator('blockquote', { hasText: 'Sea of Okhotsk' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/step=2/);
    await page.getByRole('link', { name: 'Next step' }).click();
    await page.waitForURL(/select=fleet-check-2023&.*step=3/);
    await page.goBack();
    await page.waitForURL(/step=2/);
    await page.getByText('step 2 of 5').first().waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.searchParams.has('tour') && url.searchParams.has('read'));
  });
});
