import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../src/atlas/loadAtlas.ts';
import type { Feature } from '../src/atlas/model/feature.ts';
import { loadBaseData } from '../src/basemap/baseData.ts';
import { bases } from '../src/layers/bases.ts';
import { mapIs, visit, withBrowser } from './browser.ts';
import { contrast, luminances, mapPicture, type Picture } from './picture.ts';

withBrowser();

/** What a graphical object must reach (WCAG 2.2, 1.4.11), and how many pixels of it make a mark: a stroke of a dot. */
const needed = { contrast: 3, pixels: 10 };

/** All marks, on demand (`npm run check:contrast`); in `npm test` a few, of which each is drawn by another symbol. */
const everyMark = process.env.CONTRAST === 'all';

const geoDir = join(import.meta.dirname, '../geo');
const features = (loadAtlas(geoDir, loadBaseData(geoDir)).atlas?.features ?? []).filter(
  ({ bbox, symbol }) => bbox !== null && symbol !== 'place-label',
);
const oneOfEach = [
  ...new Map(features.map((feature) => [`${feature.symbol} ${feature.basis}`, feature])).values(),
];

/** A view that holds the feature: `lat,lng,zoom`. */
function viewOf({ bbox }: Feature): string {
  const [west, south, eastAsGiven, north] = bbox ?? [0, 0, 0, 0];
  const east = eastAsGiven < west ? eastAsGiven + 360 : eastAsGiven;
  const zoom = Math.min(6, Math.log2(360 / Math.max(east - west, 2 * (north - south), 1e-6)) - 0.2);
  return [(south + north) / 2, (((west + east) / 2 + 540) % 360) - 180, Math.max(1, zoom)]
    .map((value) => value.toFixed(2))
    .join(',');
}

/** Shows a view in place, as Back and Forward do, and waits for the map. */
async function show(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.replaceState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await mapIs(page, 'idle');
}

/** Pixels that a mark changes so much that they stand out from what was there before it. */
async function strongPixels(page: Page, feature: Feature, base: string): Promise<number> {
  const others = features.filter(({ layer, id }) => layer === feature.layer && id !== feature.id);
  const view = `?base=${base}&at=${viewOf(feature)}`;
  await show(page, `${view}&layers=none`);
  const before = luminances(await mapPicture(page));
  const hidden = others.length > 0 ? `&hidden=${others.map(({ id }) => id).join(',')}` : '';
  await show(page, `${view}&layers=${feature.layer}${hidden}`);
  const after = luminances(await mapPicture(page));
  return after.filter((luminance, pixel) => contrast(luminance, before[pixel] ?? 0) >= needed.contrast)
    .length;
}

/** Pixels of letters (as dark as thin strokes get, which no pixel fills), and those that have a pixel beside them from which they stand out by 4.5 to 1: their halo, or the ground. */
function letters(picture: Picture, colour: string): { found: number; readable: number } {
  const { width, data } = picture;
  const light = luminances(picture);
  const wanted = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const around = [-2, -1, 0, 1, 2].flatMap((dy) => [-2, -1, 0, 1, 2].map((dx) => dy * width + dx));
  const pixels = light.map((_, pixel) =>
    wanted.every((value, channel) => Math.abs(value - (data[pixel * 4 + channel] ?? 0)) <= 40) ? 1 : 0,
  );
  let [found, readable] = [0, 0];
  pixels.forEach((isLetter, pixel) => {
    if (!isLetter) return;
    found += 1;
    const own = light[pixel] ?? 0;
    if (around.some((step) => contrast(own, light[pixel + step] ?? own) >= 4.5)) readable += 1;
  });
  return { found, readable };
}

/** The dark bases on demand: what their palettes hold is tested beside them. */
const measuredBases = everyMark ? bases : bases.slice(0, 1);

describe.each(measuredBases)('on $title', ({ id: base, palette }) => {
  test('marks stand out from what is really behind them, measured from pixels', async () => {
    const page = await visit(`?base=${base}&layers=none`, {
      viewport: { width: 900, height: 640 },
      deviceScaleFactor: 1,
    });
    await mapIs(page, 'idle');
    const measured: { id: string; symbol: string; basis?: string; pixels: number }[] = [];
    for (const feature of everyMark ? features : oneOfEach.filter((_, index) => index % 6 === 1)) {
      const { id, symbol, basis } = feature;
      measured.push({ id, symbol, basis, pixels: await strongPixels(page, feature, base) });
    }
    if (process.env.CONTRAST_FILE)
      writeFileSync(`${process.env.CONTRAST_FILE}.${base}.json`, JSON.stringify(measured, null, 1));
    expect(measured.filter(({ pixels }) => pixels < needed.pixels)).toEqual([]);

    await show(page, `?base=${base}&layers=none`);
    const picture = await mapPicture(page);
    for (const colour of [palette.waterLabel]) {
      const { found, readable } = letters(picture, colour);
      expect(found, `pixels of letters in ${colour}`).toBeGreaterThan(200);
      expect(readable / found, `letters in ${colour}`).toBeGreaterThan(0.9);
    }
  }, 3600_000);
});
