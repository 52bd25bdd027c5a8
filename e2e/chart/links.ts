import { expect, test } from 'vitest';
import { mapIs, show } from '../browser.ts';
import { differences } from '../linkDifferences.ts';

test('a view that is none still shows the map and stays in the history; panning writes the camera into one more address', async () => {
  const page = await show('?at=NaN,1e308,Infinity');
  await mapIs(page, 'idle');
  const before = await page.evaluate(() => history.length);
  expect(page.url()).not.toMatch(/at=\d/);
  await page.getByRole('button', { name: 'Move the map' }).click();
  await page.getByRole('button', { name: 'Move east' }).click();
  await page.waitForURL(/at=\d/);
  const first = page.url();
  await page.getByRole('button', { name: 'Move east' }).click();
  await page.waitForURL((url) => url.href !== first);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await page.waitForURL(/at=NaN/);
});

test('a link opens what it showed when it was copied: a feature in a step of a reading', async () => {
  const page = await show();
  // `npm run check:links` opens all.
  expect(await differences(page, page, ['?tour=sea-of-okhotsk&step=4'], 'idle')).toEqual([]);
});
