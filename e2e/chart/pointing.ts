import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mapIs, show, turnTo } from '../browser.ts';

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
    const page = await show(overTheZone);
    await mapIs(page, 'idle');
    expect(await page.locator('canvas').count()).toBe(1);
    const chooser = await clickMiddle(page);
    const names = await chooser.locator('[data-stop]').allInnerTexts();
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
    const without = await (await clickMiddle(page)).locator('[data-stop]').allInnerTexts();
    expect(without.join()).toContain('East China Sea');
    expect(without.join()).not.toContain('Joint Sea-2014');
  });

  test('on the map: arrows pan, plus zooms, Enter opens what is under the cross, or says that nothing is', async () => {
    const page = await show(overTheZone);
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
    await turnTo(page, '?at=35,152,6');
    await mapIs(page, 'idle');
    await page.locator('canvas').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Nothing is marked here').waitFor({ state: 'attached' });
  });

  test('the list of passages in view follows the map', async () => {
    const page = await show('?at=31,124,6');
    await mapIs(page, 'idle');
    await page.getByRole('tab', { name: 'Documents' }).click();
    const title = page.getByRole('button', { name: /^Passages about this view/ });
    await title.click();
    await page.locator('#margin a[href*="read=004-shanghai-2014&passage="]').first().waitFor();
    const before = await title.innerText();
    await page.getByRole('button', { name: 'First view of the map' }).click();
    await expect.poll(() => title.innerText(), { timeout: 15_000 }).not.toBe(before);
    await page.getByRole('tab', { name: 'Layers' }).click();
  });

  test('what lies outside the frame is named at its edge and comes into view when asked for', async () => {
    const page = await show('?select=joint-sea-2014&at=50,150,4.5');
    await mapIs(page, 'idle');
    const outside = page.getByRole('region', { name: 'Outside the map’s frame' });
    const tag = outside.getByRole('button', {
      name: /^Joint Sea-2014, [\d,\s]+km from the middle of the map/,
    });
    await tag.focus();
    await page.keyboard.press('Enter');
    await tag.waitFor({ state: 'detached' });
    expect(page.url()).toContain('select=joint-sea-2014');
    await page.keyboard.press('Escape');
    await mapIs(page, 'idle');
    const north = outside.getByRole('button', { name: /more north/ });
    await north.click();
    const first = outside.getByRole('listitem').first().getByRole('link');
    const name = await first.textContent();
    await first.click();
    await page.waitForURL(
      (url) => !/select=(joint-sea-2014)?(&|$)/.test(url.search) && url.search.includes('select='),
    );
    expect(await page.locator('#panel-title').textContent()).toContain(name);
  });
});
