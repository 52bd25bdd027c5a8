import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeProblems } from './axe.ts';
import { mapIs, show, visitWithoutMap, withBrowser } from './browser.ts';

withBrowser();

/** The last one is as large as the tests after it have it. */
const screens = [
  { width: 1440, height: 900, share: 0.7 },
  { width: 1280, height: 800, share: 0.66 },
];

/** Names of the controls whose label is not in sight: scrolled away, cut off or covered. */
const outOfSight = (controls: Locator): Promise<string[]> =>
  controls.evaluateAll((all) =>
    all
      .map((each) => each.closest('label') ?? each)
      .filter((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        const corners = [
          [left + 2, top + 2],
          [right - 2, bottom - 2],
        ] as const;
        return !corners.every(([x, y]) => label.contains(document.elementFromPoint(x, y)));
      })
      .map((label) => label.textContent ?? ''),
  );

/** What lies over the map besides its canvas and its own controls, at the points of a grid. */
const overMap = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const own = 'canvas, fieldset, [role="toolbar"], [role="img"], small';
    const { left, top, width, height } =
      document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect();
    const found: string[] = [];
    for (let row = 1; row < 24; row += 1)
      for (let column = 1; column < 32; column += 1) {
        const hit = document.elementFromPoint(left + (width * column) / 32, top + (height * row) / 24);
        if (!hit?.closest(own))
          found.push(`${hit?.tagName} ${hit?.className} ${hit?.textContent?.slice(0, 40)}`);
      }
    return [...new Set(found)];
  });

/** What Tab stops at, by name: one of a group of radios, nothing inert, nothing in closed details. */
const tabStops = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const groups = new Set<string>();
    return [...document.querySelectorAll<HTMLElement>('*')]
      .filter((each) => {
        if (each.tabIndex < 0 || each.closest('[inert]') || each.matches(':disabled')) return false;
        if (!each.checkVisibility({ visibilityProperty: true })) return false;
        if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
        const isFirst = !groups.has(each.name);
        groups.add(each.name);
        return isFirst;
      })
      .map(
        (each) => each.ariaLabel ?? each.closest('label')?.textContent ?? each.textContent ?? each.tagName,
      );
  });

/** How many lines of text of an element are in sight as a whole; to be polled while a sheet is on its way. */
const linesInSight = (of: Locator): Promise<number> =>
  of.evaluate((element) => {
    const lines = new Set<number>();
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(text);
      // A font's box may reach beyond its line; its letters are in the middle half.
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        if (height < 8) continue;
        const x = (left + right) / 2;
        const inSight = [top + height / 4, bottom - height / 4].every((y) =>
          element.contains(document.elementFromPoint(x, y)),
        );
        // Letters of several sizes share a line.
        if (inSight) lines.add(Math.round((top + bottom) / 2 / 6));
      }
    }
    return lines.size;
  });

describe('The first screen', () => {
  test.each(screens)('$width × $height: everything is at hand and the map has the room', async (screen) => {
    const { width, height, share } = screen;
    const page = await show();
    await page.setViewportSize({ width, height });
    await mapIs(page, 'idle');
    for (const [group, least] of [
      ['Exercises', 6],
      ['Context', 6],
      ['Base', 4],
    ] as const) {
      const controls = page.getByRole('group', { name: group, exact: true }).locator('label > input');
      expect(await controls.count(), group).toBeGreaterThanOrEqual(least);
      await expect.poll(() => outOfSight(controls), { message: group }).toEqual([]);
    }
    await expect
      .poll(() => outOfSight(page.getByRole('region', { name: 'Who is which colour' }).locator('li > span')))
      .toEqual([]);
    const shareOfMap = async () => {
      const map = await page.locator('main').boundingBox();
      return ((map?.width ?? 0) * (map?.height ?? 0)) / (width * height);
    };
    await expect.poll(shareOfMap).toBeGreaterThanOrEqual(share);
    await expect.poll(() => overMap(page)).toEqual([]);
    const stops = await tabStops(page);
    expect(stops.length, stops.join('\n')).toBeLessThanOrEqual(25);
  });

  test('at most 25 tab stops, pressed one by one', async () => {
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

  test.each([
    ['?select=joint-sea-2014', 40],
    ['?read=004-shanghai-2014', 60],
  ])('%s has at most %i tab stops', async (query, most) => {
    const page = await show(query);
    await mapIs(page, 'idle');
    await page.getByRole('complementary').locator('blockquote').first().waitFor();
    const stops = await tabStops(page);
    expect(stops.length, stops.join('\n')).toBeLessThanOrEqual(most);
  });

  test('axe finds nothing with a zone selected, on the map neither', async () => {
    const page = await show('?select=joint-sea-2014');
    await page.getByRole('complementary').locator('blockquote').first().waitFor();
    await mapIs(page, 'idle');
    expect(await axeProblems(page)).toEqual([]);
  });

  test('on a phone half a sheet shows the title and the words', async () => {
    const page = await visitWithoutMap('?select=joint-sea-2014', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await page.locator('#panel[data-stop-at="half"]').waitFor();
    await page.locator('blockquote').first().waitFor();
    await expect.poll(() => linesInSight(page.locator('#panel-title'))).toBeGreaterThanOrEqual(1);
    await expect.poll(() => linesInSight(page.locator('blockquote').first())).toBeGreaterThanOrEqual(4);
  });

  test('on a screen of 320 × 256, a page enlarged four times, the sheet shows its title and five lines', async () => {
    const page = await visitWithoutMap('?select=joint-sea-2014', { viewport: { width: 320, height: 256 } });
    await page.locator('blockquote').first().waitFor();
    await expect.poll(() => linesInSight(page.locator('#panel-title'))).toBeGreaterThanOrEqual(1);
    await expect.poll(() => linesInSight(page.locator('#panel article'))).toBeGreaterThanOrEqual(6);
  });
});
