import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { findBrowser, launchArguments } from '../scripts/browser.mjs';

let browser: Browser;
let browserWithoutGraphics: Browser | undefined;
let complaints: string[] = [];
let open: Page[] = [];

/** Starts one browser for a test file, and fails each test on console errors and requests to other hosts. */
export function withBrowser() {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
  });
  afterAll(async () => {
    await browser.close();
    await browserWithoutGraphics?.close();
    browserWithoutGraphics = undefined;
  });
  afterEach(async () => {
    await Promise.all(open.map((page) => page.context().close()));
    const seen = complaints;
    complaints = [];
    open = [];
    expect(seen).toEqual([]);
  });
}

/** Address in the built site: `visit('?select=…')`. */
export const address = (path = '') => new URL(path, inject('site')).href;

interface VisitOptions extends BrowserContextOptions {
  /** Another site than the one built from `geo/`: its address, ending in a slash. */
  site?: string;
  /** A browser that has no WebGL. */
  noGraphics?: boolean;
}

/** A second browser, started when first asked for: WebGL can only be refused to a whole browser. */
async function withoutGraphics(): Promise<Browser> {
  browserWithoutGraphics ??= await chromium.launch({
    executablePath: await findBrowser(),
    args: [...launchArguments, '--disable-3d-apis'],
  });
  return browserWithoutGraphics;
}

/** Opens a page of the built site in a fresh profile. Waits for nothing but the document; see `mapIs`. */
export async function visit(
  path = '',
  { noGraphics = false, site: root = inject('site'), ...options }: VisitOptions = {},
): Promise<Page> {
  const site = new URL(root);
  const chosen = noGraphics ? await withoutGraphics() : browser;
  const context = await chosen.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  await context.route(
    (url) => url.origin !== site.origin && url.protocol.startsWith('http'),
    (route) => {
      complaints.push(`request to another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  open.push(page);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  await page.goto(new URL(path, site).href);
  return page;
}

/** Waits until `<html data-map>` says so. */
export const mapIs = (page: Page, state: 'idle' | 'unavailable') =>
  page.waitForSelector(`html[data-map="${state}"]`, { state: 'attached' });

/** A console error a test expects: takes it off the list and returns it, or fails. */
export function expectComplaint(pattern: RegExp): string {
  const index = complaints.findIndex((complaint) => pattern.test(complaint));
  expect(index, `no complaint like ${pattern} among ${JSON.stringify(complaints)}`).toBeGreaterThanOrEqual(0);
  return complaints.splice(index, 1)[0] ?? '';
}
