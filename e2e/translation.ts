import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Does to the page's texts what a page translator does: each is taken out, and a `<font>` with other words put there. */
export const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim() && !text.parentElement?.closest('script,style,svg')) texts.push(text);
    }
    for (const text of texts) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text.data);
    }
    return texts.length;
  });

/** The page is whole, and no part of it has failed. */
export async function isWhole(page: Page): Promise<void> {
  await page.locator('main').first().waitFor();
  expect(await page.locator('body').textContent()).not.toMatch(/could not be shown|Failed to execute/);
}
