import { chromium } from 'playwright-core';
import { findBrowser, launchArguments } from '../../scripts/browser.mjs';

/**
 * Loads a page of the bench in a browser of its own, 1280 by 800, nothing cached. Resolves to the milliseconds from
 * navigation to MapLibre's `idle`.
 */
export async function load(url: string): Promise<number> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: launchArguments,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(url);
    const root = await page.waitForSelector('html[data-idle]', { state: 'attached', timeout: 120_000 });
    return Number(await root.getAttribute('data-idle'));
  } finally {
    await browser.close();
  }
}
