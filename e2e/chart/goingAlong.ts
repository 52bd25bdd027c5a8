import { expect, test } from 'vitest';
import { mapIs, moving, show, still } from '../browser.ts';

test('the map goes along with a document when the reader has scrolled, and only where asked to', async () => {
  const page = await show('?read=004-shanghai-2014&at=60,100,4');
  await mapIs(page, 'idle');
  await moving(page);
  const panel = page.getByRole('complementary');
  await panel.locator('blockquote').first().waitFor();
  await panel.locator('blockquote').first().hover();
  await page.mouse.wheel(0, 300);
  await page.getByLabel('what I am reading').check();
  expect(page.url()).toContain('at=60,100,4');
  await panel.locator('blockquote').nth(12).hover();
  // Again where a busy machine scrolls so late that the text counts as resting already.
  const scroll = async () => {
    await page.mouse.wheel(0, 400);
    return page.url();
  };
  await expect.poll(scroll, { interval: 3000, timeout: 60_000 }).not.toContain('at=60,100,4');
  await still(page);
});
