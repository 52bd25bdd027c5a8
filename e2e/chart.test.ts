import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mapIs, noIcon, show, turnTo, visit, visitWithoutMap, withBrowser } from './browser.ts';
import { differences } from './linkDifferences.ts';

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
  // The first one: the map begins with this link.
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

  test('a link opens what it showed when it was copied: a feature, a step of a reading', async () => {
    const page = await show();
    // `npm run check:links` opens all.
    const links = ['?select=joint-sea-2014', '?tour=sea-of-okhotsk&step=2'];
    expect(await differences(page, await visit('favicon.svg', { missing: noIcon }), links, 'idle')).toEqual(
      [],
    );
  });

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

  test('on the map: arrows pan, plus zooms, Enter opens what is under the cross', async () => {
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

  test('without WebGL the page says so, and list, panels and links still work', async () => {
    const page = await visitWithoutMap('?select=joint-sea-2014');
    await mapIs(page, 'unavailable');
    await page.getByRole('complementary').locator('blockquote').first().waitFor();
    await page.getByRole('tab', { name: /^Off the map/ }).click();
    const tray = page.getByRole('region', { name: /^Not on the map/ });
    expect(await tray.getByRole('link').count()).toBeGreaterThan(5);
  });
});

describe('The ruler', () => {
  test('by mouse and keyboard: points, snapping, dragging, typing, the link', async () => {
    const page = await show('?at=33,126,5');
    await mapIs(page, 'idle');
    const ruler = () => new URL(page.url()).searchParams.get('ruler');
    const box = page.getByRole('region', { name: 'Ruler' });
    const toggle = page.getByRole('button', { name: 'Measure distances' });
    await toggle.focus();
    await page.keyboard.press('Enter');
    await box.waitFor();
    expect(await toggle.getAttribute('aria-pressed')).toBe('true');

    const canvas = page.locator('canvas');
    await canvas.click({ position: { x: 420, y: 320 } });
    await page.waitForURL(/ruler=[\d.]+,[\d.]+(&|$)/);
    await canvas.click({ position: { x: 560, y: 250 } });
    await box.getByText(/nmi, bearing \d{3}°/).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(page.url()).not.toContain('select=');

    // Dragged by its second point: the first stays, the second moves, the map does not.
    const [first, second] = ruler()?.split('/') ?? [];
    const at = await canvas.boundingBox();
    if (!at) throw new Error('The map cannot be seen.');
    await page.mouse.move(at.x + 560, at.y + 250);
    await page.mouse.down();
    await page.mouse.move(at.x + 620, at.y + 300, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction((old) => !location.search.includes(old), second ?? '');
    expect(ruler()?.split('/')[0]).toBe(first);
    expect(page.url()).toContain('at=33,126,5');

    await canvas.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => new URLSearchParams(location.search).get('ruler')?.split('/').length === 3,
    );
    await page.keyboard.press('Backspace');
    await page.waitForFunction(
      () => new URLSearchParams(location.search).get('ruler')?.split('/').length === 2,
    );

    await box.getByRole('spinbutton', { name: 'Latitude of point 2, degrees north' }).fill('32.119');
    const lng = box.getByRole('spinbutton', { name: 'Longitude of point 2, degrees east' });
    await lng.fill('125.182');
    await lng.press('Enter');
    await page.waitForURL(/\/32.119,125.182/);
    await page.waitForFunction(() => {
      const total = document.querySelector('#ruler-title + p')?.textContent;
      return document
        .querySelector('.visually-hidden[role="status"]')
        ?.textContent?.includes(`${total} in all`);
    });

    await canvas.focus();
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    expect(ruler()).toBeNull();
  });

  test('comes back by a link, also across the antimeridian', async () => {
    const page = await show('?ruler=50,179/50,-179/52,-170&at=50,180,4');
    await mapIs(page, 'idle');
    const box = page.getByRole('region', { name: 'Ruler' });
    await box.getByText('bearing 089°', { exact: false }).waitFor();
    expect(await box.locator('h2 + p').textContent()).toMatch(/^8\d\d\skm · 4\d\d\snmi$/);
  });
});

// The last one: the map goes on going along.
test('the map goes along with a document when the reader has scrolled, and only where asked to', async () => {
  const page = await show('?read=004-shanghai-2014&at=60,100,4');
  await mapIs(page, 'idle');
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
});
