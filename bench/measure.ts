import type { Locator } from 'playwright-core';
import { changedPoints, film, mapPoints, settledAt } from './frames.ts';
import { type Host, type Kind, kinds } from './host.ts';
import { type Profile, type Visit, visit } from './visit.ts';
import type { Seen } from './watch.ts';

/** A page to be measured, and what of it is pressed. */
export interface Subject {
  host: Host;
  /** Of the link that selects a feature. */
  select: string;
  /** Typed into the search; three letters that something is found by. */
  query: string;
}

/** What was measured of a page, by the names of `rows.ts`; null where it does not apply. */
export type Figures = Record<string, number | null>;

/** One round: three cold loads of the page, each in a browser of its own. */
export async function measure(subject: Subject, profile: Profile): Promise<Figures> {
  const { host, select } = subject;
  const plain = await visit(host.origin, profile, async (now) => ({
    ...(await loadFigures(now, host)),
    ...(await actionFigures(now, subject)),
  }));
  const selected = await visit(host.origin + select, profile, async ({ seen }) => (await seen()).ready);
  return { ...plain, selectReady: selected, ...(await filmed(host.origin, profile)) };
}

async function loadFigures({ page, devtools, seen, mainThread }: Visit, host: Host): Promise<Figures> {
  const busy = await mainThread();
  const { ready, longTasks, shift, programs, tilesLoaded } = await seen();
  const { firstPaint, origin } = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-paint')[0]?.startTime ?? null,
    origin: performance.timeOrigin,
  }));
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const sent = host.takeSent().filter(({ at }) => at <= origin + (ready ?? 0));
  const bytesOf = (kind?: Kind) =>
    sent.filter((each) => !kind || each.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    firstPaint,
    ready,
    bytes: bytesOf(),
    ...Object.fromEntries(kinds.map((kind) => [`bytes of ${kind}`, bytesOf(kind)])),
    requests: sent.length,
    blocking: longTasks.reduce((sum, { at, ms }) => sum + (at < (ready ?? 0) ? ms - 50 : 0), 0),
    mainThread: busy,
    heap: usedSize,
    shift,
    programs,
    tilesLoaded,
  };
}

/** A toggle off and on, a pan of two seconds, a search, the choice of what was found first, in this order. */
async function actionFigures(now: Visit, { query }: Subject): Promise<Figures> {
  const { page, seen } = now;
  const before = await seen();
  const toggle = await toggled(now, await opened(now, toggleBox, 'Layers'));
  const afterToggle = await seen();
  await page.keyboard.press('Escape');
  const pan = await panned(now);
  const search = await searched(now, query);
  const beforeSelection = await seen();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const after = await atRest(now);
  return {
    toggle,
    reloadsOfToggle: afterToggle.tilesReloaded - before.tilesReloaded,
    ...pan,
    search,
    reloadsOfSelection: after.tilesReloaded - beforeSelection.tilesReloaded,
    loadsOfSelection: after.tilesLoaded - beforeSelection.tilesLoaded,
    longScripts: after.longScripts.filter(({ at }) => at > (before.ready ?? 0)).length,
  };
}

/** What was seen when the map asks for nothing more. */
async function atRest({ page, seen }: Visit): Promise<Seen> {
  for (let known = -1; ; ) {
    await page.waitForTimeout(1000);
    await page.waitForSelector('html[data-map="idle"]', { state: 'attached' });
    const now = await seen();
    if (known === now.tilesLoaded + now.tilesReloaded) return now;
    known = now.tilesLoaded + now.tilesReloaded;
  }
}

/** Of a layer, as on the bare page the only one; on phones the globe's box stands before them. */
const toggleBox = 'body > form input[type=checkbox], [data-row] input[type=checkbox]';
const searchField = 'input[role=combobox]';

/** The first of these; on a phone the panel that holds it is opened first. */
async function opened({ page }: Visit, selector: string, button: string): Promise<Locator> {
  const first = page.locator(selector).first();
  if (!(await first.isVisible())) await page.getByRole('button', { name: button }).first().click();
  await first.waitFor();
  return first;
}

/** Milliseconds from a press until the map keeps 95 % of the pixels it changes; null where it changes none. */
async function toggled(now: Visit, box: Locator): Promise<number | null> {
  const times: number[] = [];
  for (let press = 0; press < 2; press += 1) {
    const reel = await film(now);
    await reel.still(300);
    const at = await box.evaluate((element: HTMLElement) => {
      element.click();
      return Date.now();
    });
    await atRest(now);
    await reel.still(300);
    const frames = await reel.stop();
    const painted = await settledAt(frames, await changedPoints(frames, await mapPoints(now)), 0.95);
    if (painted !== null && painted > at) times.push(painted - at);
  }
  return times.length > 0 ? times.reduce((sum, ms) => sum + ms, 0) / times.length : null;
}

/** Drags the map to and fro for two seconds, as fast as the page takes it. */
async function panned(now: Visit): Promise<Figures> {
  const { page, mainThread } = now;
  const points = await mapPoints(now);
  const [x, y] = points[Math.floor(points.length / 2)] ?? [0, 0];
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    requestAnimationFrame(function next(at) {
      frames.push(at);
      requestAnimationFrame(next);
    });
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  const [busy, begun] = [await mainThread(), performance.now()];
  for (let move = 0; performance.now() - begun < 2000; move += 1) {
    const along = Math.sin(move / 20) * 60;
    await page.mouse.move(x + along, y + along / 2);
  }
  const [panBusy, seconds] = [(await mainThread()) - busy, (performance.now() - begun) / 1000];
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  // Let go where it was taken hold of, it would be a click.
  await page.mouse.move(x + 60, y + 30);
  await page.mouse.up();
  const intervals = frames.slice(1).map((at, each) => at - (frames[each] ?? 0));
  return {
    panFrame: median(intervals),
    panBusy: panBusy / seconds,
    panBusyPerFrame: panBusy / frames.length,
  };
}

/** Milliseconds from the last key to the first picture with a list of what was found. */
async function searched(now: Visit, query: string): Promise<number | null> {
  const { page } = now;
  const field = await opened(now, searchField, 'Search');
  await field.click();
  await page.evaluate((letters) => {
    let keys = 0;
    const onKey = ({ timeStamp }: KeyboardEvent) => {
      keys += 1;
      if (keys < letters) return;
      removeEventListener('keydown', onKey, true);
      requestAnimationFrame(function look() {
        if (!document.querySelector('[role=option]')) requestAnimationFrame(look);
        else setTimeout(() => Object.assign(window, { searchTook: performance.now() - timeStamp }));
      });
    };
    addEventListener('keydown', onKey, true);
  }, query.length);
  await field.pressSequentially(query, { delay: 150 });
  const took = await page.waitForFunction(() => (window as unknown as { searchTook?: number }).searchTook);
  return (await took.jsonValue()) ?? null;
}

/** When the map kept 85 % of its final pixels, from a load of its own: filming costs time. */
async function filmed(url: string, profile: Profile): Promise<Figures> {
  let reel: Awaited<ReturnType<typeof film>> | undefined;
  return visit(
    url,
    profile,
    async (now) => {
      await atRest(now);
      await reel?.still(300);
      const points = await mapPoints(now);
      const origin = await now.page.evaluate(() => performance.timeOrigin);
      const settled = await settledAt((await reel?.stop()) ?? [], points, 0.85);
      return { map85: settled && settled - origin };
    },
    async (now) => {
      reel = await film(now);
      // The browser holds pictures back, and drops them, until those before have been taken.
      await reel.still(200);
    },
  );
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
