import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mapIs, turnTo, visit, visitWithoutMap, withBrowser } from './browser.ts';

withBrowser();

/** Over the East China Sea, where the zone of Joint Sea-2014 lies under the middle of the map. */
const overTheZone = '?at=30.6,124.6,5.5';

/** Clicks the middle of the map and waits for the list of what lies there. */
async function clickMiddle(page: Page): Promise<Locator> {
  const box = await page.locator('canvas').boundingBox();
  if (!box) throw new Error('There is no map.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const chooser = page.getByRole('dialog', { name: /here$/ });
  await chooser.waitFor();
  return chooser;
}

describe('The chart', () => {
  test('a click on stacked shapes offers all of them, smallest first; choosing one opens its panel; a layer switched off is no longer there', async () => {
    const page = await visit(overTheZone);
    await mapIs(page, 'idle');
    expect(await page.locator('canvas').count()).toBe(1);
    const chooser = await clickMiddle(page);
    const names = await chooser.locator('[data-choice]').allInnerTexts();
    const order = ['Joint Sea-2014', 'East China Sea'].map((title) =>
      names.findIndex((name) => name.startsWith(title)),
    );
    expect(order[0]).toBeGreaterThanOrEqual(0);
    expect(order[1]).toBeGreaterThan(order[0] ?? 0);
    await chooser.getByRole('button', { name: /^Joint Sea-2014/ }).click();
    await page.waitForURL(/select=joint-sea-2014/);
    await page
      .getByRole('complementary')
      .getByRole('heading', { name: 'Joint Sea-2014', exact: true })
      .waitFor();

    await turnTo(page, overTheZone);
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    await page.getByRole('checkbox', { name: /^East China Sea/ }).uncheck();
    await mapIs(page, 'idle');
    const without = await (await clickMiddle(page)).locator('[data-choice]').allInnerTexts();
    expect(without.join()).toContain('East China Sea');
    expect(without.join()).not.toContain('Joint Sea-2014');
  });

  test('without WebGL the page says so, and list, panels and links still work', async () => {
    const page = await visitWithoutMap('?select=joint-sea-2014');
    await mapIs(page, 'unavailable');
    await page.getByRole('complementary').locator('blockquote').first().waitFor();
    await page.getByRole('tab', { name: /^Not shown/ }).click();
    const tray = page.getByRole('region', { name: /^Not on the map/ });
    expect(await tray.getByRole('link').count()).toBeGreaterThan(5);
  });
});
