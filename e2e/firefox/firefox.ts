import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';

/** What a Firefox is told that runs as any user, without a graphics card, and saves files without asking. */
const preferences = (downloads: string) => ({
  'webgl.force-enabled': true,
  'security.sandbox.content.level': 0,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.alwaysOpenPanel': false,
  // Each frame is drawn by the processor.
  'layout.frame_rate': 15,
  // A picture's pixels are the page's own: nothing is to be made unrecognisable.
  'privacy.resistFingerprinting': false,
});

/** One window of Firefox, what it complained of, and the folder it saves files in. */
export interface Firefox {
  page: Page;
  downloads: string;
  /** Fails on console errors, exceptions, refusals by the content security policy and requests to other hosts so far. */
  expectNoComplaints(): void;
  close(): Promise<void>;
}

/** Starts Firefox (`FIREFOX_PATH`), driven by WebDriver BiDi, at half the resolution, as Chromium is: see e2e/browser.ts. */
export async function startFirefox(): Promise<Firefox> {
  const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH,
    headless: false,
    extraPrefsFirefox: preferences(downloads),
    env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' },
    defaultViewport: { width: 1280, height: 800, deviceScaleFactor: 0.5 },
    timeout: 120_000,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  page.setDefaultNavigationTimeout(60_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error')
      complaints.push(`console: ${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== new URL(inject('site')).origin)
      complaints.push(`request to another host: ${url}`);
  });
  // Firefox tells of what the policy refused in a console of its own.
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`refused by the policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  return {
    page,
    downloads,
    expectNoComplaints: () => expect(complaints.splice(0)).toEqual([]),
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
