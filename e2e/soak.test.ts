import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { graphicsOf, mapIs, visit, withBrowser } from './browser.ts';
import { patience } from './chart/randomUse.ts';
import { mapPicture } from './picture.ts';

withBrowser();

const losses = 20;

/**
 * Leaves of the page the map alone to be seen: what lies over it is in its picture too, and a browser whose graphics were lost
 * paints the page's own letters a shade of 255 lighter or darker.
 */
const hideAllButMap = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.insertRule('body :not(:has(canvas), #map canvas) { visibility: hidden !important }');
    document.adoptedStyleSheets.push(sheet);
  });

test(
  'graphics lost and given back again and again: highlight, layers, ruler and comparison as before, to the pixel',
  async () => {
    const page = await visit('?select=joint-sea-2014&ruler=35,130/31,125&compare=2014~2021&at=31,125,5');
    await mapIs(page, 'idle');
    const graphics = await graphicsOf(page);
    await hideAllButMap(page);
    let { data: before } = await mapPicture(page);
    const changed = async () => {
      const { data } = await mapPicture(page);
      // Letters that lie elsewhere in the texture of letters come out one of 255 lighter or darker here and there.
      return data.reduce((sum, value, at) => sum + Number(Math.abs(value - (before[at] ?? 0)) > 1), 0);
    };
    // What comes from afar may yet be drawn finer.
    await expect
      .poll(
        async () => {
          const count = await changed();
          before = (await mapPicture(page)).data;
          return count;
        },
        { timeout: 60_000, interval: 2000 },
      )
      .toBe(0);
    for (let loss = 1; loss <= losses; loss++) {
      console.warn(`Loss ${loss} of ${losses}`);
      await graphics.evaluate((extension) => extension?.loseContext());
      await expect.poll(changed, { timeout: 60_000 }).toBeGreaterThan(0);
      await graphics.evaluate((extension) => extension?.restoreContext());
      await expect.poll(changed, { timeout: 60_000, message: `after ${loss} losses` }).toBe(0);
    }
  },
  patience,
);
