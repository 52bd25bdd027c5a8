import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser, launchArguments } from '../scripts/browser.mjs';
import { type Seen, type WatchedWindow, watch } from './watch.ts';

/** A screen, a processor and a line to measure on. */
export interface Profile {
  viewport: { width: number; height: number };
  deviceScaleFactor: number;
  /** How many times slower the main thread is made. */
  slower: number;
  /** Null for none but the machine's own. */
  line: { rttMs: number; bytesPerSecond: number } | null;
}

export const profiles = {
  desktop: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, slower: 1, line: null },
  mobile: {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    slower: 4,
    line: { rttMs: 165, bytesPerSecond: 1_000_000 },
  },
} satisfies Record<string, Profile>;

/** A page in a browser of its own, nothing cached, that notes what `watch` says. */
export interface Visit {
  page: Page;
  devtools: CDPSession;
  seen(): Promise<Seen>;
  /** Milliseconds the main thread was busy since navigation, by its own clock: other programs do not count. */
  mainThread(): Promise<number>;
}

/** Opens the address, lets `measure` look at it, closes it. `begin` runs before navigation. */
export async function visit<T>(
  url: string,
  { viewport, deviceScaleFactor, slower, line }: Profile,
  measure: (visit: Visit) => Promise<T>,
  begin: (visit: Visit) => Promise<unknown> = async () => {},
): Promise<T> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
  try {
    const isPhone = deviceScaleFactor > 1;
    const page = await browser.newPage({ viewport, deviceScaleFactor, isMobile: isPhone, hasTouch: isPhone });
    page.setDefaultTimeout(120_000);
    await page.addInitScript(watch);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (line) {
      const { rttMs: latency, bytesPerSecond: throughput } = line;
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: throughput,
        uploadThroughput: throughput,
      });
    }
    if (slower > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const visit: Visit = {
      page,
      devtools,
      seen: () => page.evaluate(() => (window as unknown as WatchedWindow).seen),
      mainThread: async () => {
        const { metrics } = await devtools.send('Performance.getMetrics');
        return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
      },
    };
    await begin(visit);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForSelector('html[data-map="idle"]', { state: 'attached' });
    return await measure(visit);
  } finally {
    await browser.close();
  }
}
