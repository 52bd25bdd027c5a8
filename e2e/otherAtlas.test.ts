import { expect, inject, test } from 'vitest';
import { mapIs, visit, withBrowser } from './browser.ts';

withBrowser();

test('another region and other documents make a site of their own, without a line of code', async () => {
  const page = await visit('?select=alpha-drill&projection=globe', { site: inject('otherSite') });
  await mapIs(page, 'idle');
  // A link opens the globe, too.
  expect(await page.getByRole('checkbox', { name: 'Globe' }).isChecked()).toBe(true);
  const panel = page.getByRole('complementary');
  await panel.locator('blockquote').first().waitFor();
  expect(await panel.innerText()).toContain('Alpha Drill');
  expect(await page.getByRole('navigation', { name: 'Layers and list' }).innerText()).not.toMatch(
    /Japan|China|Korea/,
  );
});
