import type { Page } from 'playwright-core';
import { address, followLink, mapIs } from './browser.ts';

type MapStanding = Parameters<typeof mapIs>[1];

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
async function follow(page: Page, link: string, map: MapStanding): Promise<void> {
  await page.evaluate(() => {
    history.pushState(null, '', location.pathname);
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await mapIs(page, map);
  await followLink(page, link);
  await atRest(page);
}

/** The camera is written into the address a quarter of a second after it has stopped. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const state = `${location.search} ${document.documentElement.dataset.map} ${document.title}`;
    const kept = (window as { atRest?: { state: string; since: number } }).atRest;
    // The code and the words of a panel are fetched.
    const hasCome = [
      ['tour=', 'tour-title'],
      ['select=', 'panel-title'],
    ].every(([choice = '', id = '']) => !location.search.includes(choice) || document.getElementById(id));
    if (kept?.state === state && hasCome)
      return (
        performance.now() - kept.since > 400 &&
        !state.includes(' loading ') &&
        !document.body.textContent?.includes('Fetching the ')
      );
    Object.assign(window, { atRest: { state, since: performance.now() } });
    return false;
  });
}

/**
 * Opens each of the links in one tab as a click does, and what it made of the address anew, in the same tab or another; tells what
 * the two show differently. Both have the same size, and a map or none.
 */
export async function differences(
  page: Page,
  fresh: Page,
  links: readonly string[],
  map: MapStanding,
): Promise<unknown[]> {
  const wrong: unknown[] = [];
  for (const link of links) {
    await follow(page, link, map);
    const { frame: frameBefore, ...before } = await seen(page);
    // Loaded anew for each link, which is quicker than a new tab.
    await fresh.goto(address(before.address));
    await mapIs(fresh, map);
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
