import { chromium } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/**
 * Loads a page of the bench in a browser of its own, 1280 by 800, nothing cached. Resolves to the milliseconds from
 * navigation to MapLibre's `idle`.
 */
export async function load(url: string): Promise<number> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--headless=new', ...flags],
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
