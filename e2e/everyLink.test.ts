import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadAtlas } from '../src/atlas/loadAtlas.ts';
import { loadBaseData } from '../src/basemap/baseData.ts';
import { address, followLink, mapIs, visit, withBrowser } from './browser.ts';

withBrowser();

const geoDir = join(import.meta.dirname, '../geo');
const { atlas, documents, tours } = loadAtlas(geoDir, loadBaseData(geoDir));

/** Everything a reader can open, each as the link that opens it, by kind. */
const links = {
  feature: (atlas?.features ?? []).map(({ id }) => `?select=${id}`),
  document: documents.map(({ id }) => `?read=${id}`),
  passage: documents.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => (block.type === 'passage' ? [`?read=${id}&passage=${block.id}`] : [])),
  ),
  step: tours.flatMap(({ id, steps }) => steps.map((_, index) => `?tour=${id}&step=${index + 1}`)),
};

/**
 * A feature and a step, which move the map, are opened in `npm test`. `npm run check:links` opens all, without the map: its view is a matter of
 * `src/map/fit.ts`, and drawing it some thousand times would take an hour. `LINKS=map` does that.
 */
const opensAll = process.env.LINKS !== undefined;
const hasMap = process.env.LINKS !== 'all';
const opened = opensAll
  ? Object.values(links).flat()
  : [links.feature, links.step].flatMap((all) => all.slice(-1));

/** What the page shows, in words that two pages can be compared by. */
const seen = (page: Page) =>
  page.evaluate(() => ({
    title: document.title,
    address: location.search,
    heading: document.getElementById('panel-title')?.textContent,
    words: document.querySelector('[data-passage][aria-current]')?.textContent,
    step: document.getElementById('tour-title')?.closest('section, aside, div')?.textContent,
    layers: [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
      (input) => input.closest('label')?.textContent,
    ),
    time: document.querySelector('section[data-open] p strong')?.textContent,
    frame: Object.fromEntries(
      [...document.querySelectorAll('#map [aria-hidden] > span')].map((label) => {
        const { left, top } = label.getBoundingClientRect();
        return [label.textContent, [left, top]];
      }),
    ),
  }));

/** Opens a link as a click on it does, and waits until the view and the address have come to rest. */
async function follow(page: Page, link: string): Promise<void> {
  await page.evaluate(() => {
    history.pushState(null, '', location.pathname);
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await mapIs(page, hasMap ? 'idle' : 'unavailable');
  await followLink(page, link);
  await atRest(page);
}

/** The camera is written into the address a quarter of a second after it has stopped. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const state = `${location.search} ${document.documentElement.dataset.map} ${document.title}`;
    const kept = (window as { atRest?: { state: string; since: number } }).atRest;
    if (kept?.state === state) return performance.now() - kept.since > 400 && !state.includes(' loading ');
    Object.assign(window, { atRest: { state, since: performance.now() } });
    return false;
  });
}

/** Opens each of the links in one tab and what it made of the address in another; tells what the two show differently. */
async function differences(given: readonly string[]): Promise<unknown[]> {
  const size = { viewport: { width: 1100, height: 700 }, noGraphics: !hasMap };
  const page = await visit('', size);
  await mapIs(page, hasMap ? 'idle' : 'unavailable');
  // Loaded anew for each link, which is quicker than a new tab.
  const fresh = await visit('favicon.svg', size);
  const wrong: unknown[] = [];
  for (const link of given) {
    await follow(page, link);
    const { frame: frameBefore, ...before } = await seen(page);
    await fresh.goto(address(before.address));
    await mapIs(fresh, hasMap ? 'idle' : 'unavailable');
    await atRest(fresh);
    const { frame, ...now } = await seen(fresh);
    const moved = Object.entries(frameBefore).filter(([degrees, place]) => {
      const [left, top] = frame[degrees] ?? [Number.NaN, Number.NaN];
      return !(Math.hypot((left ?? 0) - (place[0] ?? 0), (top ?? 0) - (place[1] ?? 0)) <= 6);
    });
    if (JSON.stringify(now) !== JSON.stringify(before) || moved.length > 0) {
      wrong.push({ link, before, now, moved });
    }
  }
  return wrong;
}

test(
  'every link opens what it showed when it was copied',
  async () => {
    expect(opened.length).toBeGreaterThan(1);
    // Without the map a second pair of tabs has a core of its own.
    const hands = hasMap ? [0] : [0, 1];
    const wrong = await Promise.all(
      hands.map((hand) => differences(opened.filter((_, at) => at % hands.length === hand))),
    );
    expect(wrong.flat()).toEqual([]);
  },
  3 * 3600_000,
);
