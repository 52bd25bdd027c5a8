import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { followLink, mapIs, moving, show, turnTo } from '../browser.ts';

/** `npm run soak`: at length; else until each action was done once. */
const atLength = process.env.SOAK !== undefined;
const steps = atLength ? 1500 : 11;
/** Of minutes of work; a heap that grows with them has no end. */
export const patience = atLength ? 3_600_000 : 240_000;

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const links = [
  '?select=joint-sea-2014',
  '?select=ieodo&base=night',
  '?read=004-shanghai-2014',
  '?compare=2014~2021',
  '?ruler=35,130/31,125',
  '?view=voices',
  '?tour=sea-of-okhotsk&step=2',
  '?projection=globe',
  '?lang=ja',
  '?time=2014&base=seafloor',
  '',
];

/** What a reader may do next, each by chance. */
const actions: ((page: Page, chance: () => number) => Promise<unknown>)[] = [
  (page, chance) => page.mouse.click(1280 * chance(), 800 * chance()),
  (page, chance) => page.mouse.dblclick(400 + 400 * chance(), 200 + 400 * chance()),
  async (page, chance) => {
    await page.mouse.move(400 + 400 * chance(), 200 + 400 * chance());
    await page.mouse.wheel(0, 600 * (chance() - 0.5));
  },
  async (page, chance) => {
    await page.mouse.move(600, 400);
    await page.mouse.down();
    await page.mouse.move(300 + 600 * chance(), 100 + 600 * chance(), { steps: 3 });
    await page.mouse.up();
  },
  (page, chance) => turnTo(page, links[Math.floor(chance() * links.length)] ?? ''),
  (page, chance) => followLink(page, links[Math.floor(chance() * (links.length - 1))] ?? ''),
  (page) => page.evaluate(() => navigation.currentEntry?.index && history.back()),
  (page, chance) =>
    page.keyboard.press(
      ['Escape', 'Enter', 'Tab', 'ArrowRight', '+', '-', '0'][Math.floor(chance() * 7)] ?? 'Tab',
    ),
  (page) => page.keyboard.type('sea'),
  (page, chance) =>
    page.evaluate((at) => {
      const all = document.querySelectorAll<HTMLElement>(
        'button, summary, input[type=checkbox], input[type=radio]',
      );
      all[Math.floor(at * all.length)]?.click();
    }, chance()),
];

/** Does an action; fails after three minutes: what a page is asked to run, and its mouse and keys, have no limit of their own. */
async function within(action: Promise<unknown> | undefined, what: string): Promise<void> {
  const patience = setTimeout(180_000, true, { ref: false });
  const hasNoEnd = await Promise.race([action?.then(() => false), patience]).catch((cause) => {
    throw new Error(`${what}: ${cause.message}`, { cause });
  });
  expect(hasNoEnd, what).toBe(false);
}

/** Has the page stay where a link leads to another one, which would begin anew and hold nothing. In the page. */
const stay = () =>
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]');
    if (link && link.pathname !== location.pathname) event.preventDefault();
  });

/** Megabytes that scripts hold at one view, after what they dropped is swept up. */
async function heapOf(page: Page, session: CDPSession): Promise<number> {
  // Let go over a panel, a map that was dragged is let go, to MapLibre, with the mouse's next move.
  await page.mouse.move(640, 400);
  await turnTo(page, '?select=joint-sea-2014');
  await page.getByRole('complementary').getByRole('heading', { name: 'Joint Sea-2014' }).waitFor();
  await mapIs(page, 'idle');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

test(
  'random use for a while, asleep in between: no error, and the page holds no more than it did',
  async () => {
    const page = await show();
    await mapIs(page, 'idle');
    await page.evaluate(stay);
    await moving(page);
    const session = await page.context().newCDPSession(page);
    const chance = seeded(473);
    let early = 0;
    for (let step = 0; step < steps; step++) {
      const action = actions[Math.floor(chance() * actions.length)];
      await within(action?.(page, chance), `step ${step} at ${page.url()}: ${action}`);
      if (atLength && (step + 1) % 100 === 0)
        console.warn(`${step + 1} of ${steps} steps, ${(await heapOf(page, session)).toFixed(1)} MB`);
      if (step === Math.floor(steps / 5)) {
        early = await heapOf(page, session);
        await session.send('Page.setWebLifecycleState', { state: 'frozen' });
        await session.send('Page.setWebLifecycleState', { state: 'active' });
      }
    }
    expect(await heapOf(page, session)).toBeLessThan(early * 1.5 + 15);
  },
  patience,
);
