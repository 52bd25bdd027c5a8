import { expect, test } from 'vitest';
import { visitWithoutMap, withBrowser } from './browser.ts';

withBrowser();

test('a page of the site tells, for each document, what is quoted, tied and checked', async () => {
  const page = await visitWithoutMap('coverage.html');
  const table = page.getByRole('table');
  await table.waitFor();
  const rows = await table.getByRole('row').allInnerTexts();
  expect(rows.length).toBe(1 + 5 + 1);
  expect(rows.at(-1)).toMatch(/^All documents\t\d{3}\t\d\d %/);
  await page.getByRole('link', { name: 'The map' }).click();
  // Until then the page that came drawn stands there, with the words it begins with.
  await page.locator('html[data-map]').waitFor({ state: 'attached' });
  await page.getByRole('heading', { level: 1, name: 'Marginal Seas' }).waitFor();
});
