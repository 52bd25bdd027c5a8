import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { findBrowser, launchArguments } from '../scripts/browser.mjs';

let browser: Browser;
let browserWithoutGraphics: Browser | undefined;
let contexts = new Map<string, Promise<BrowserContext>>();
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
    contexts = new Map();
  });
  afterEach(async () => {
    await Promise.all(open.map(leave));
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

/**
 * A profile for these options, its screen at half the resolution: the processor draws the map's pixels. Profiles are kept for a test file: their cache of compiled code saves a fifth of each
 * visit. What a page stored goes with it: see `leave`.
 */
async function profile({ noGraphics = false, ...options }: VisitOptions): Promise<BrowserContext> {
  const key = JSON.stringify({ noGraphics, ...options });
  const known = contexts.get(key);
  if (known) return known;
  const made = (noGraphics ? withoutGraphics() : Promise.resolve(browser)).then((chosen) =>
    chosen.newContext({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 0.5, ...options }),
  );
  contexts.set(key, made);
  return made;
}

/** Closes a page and forgets what it stored, so that the next visit is a first one. */
async function leave(page: Page): Promise<void> {
  if (page.isClosed()) return;
  const { origin } = new URL(page.url());
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin,
    storageTypes: 'cookies,local_storage,indexeddb,service_workers,cache_storage',
  });
  await page.close();
}

/** Opens a page of the built site as a first visit. Waits for nothing but the document; see `mapIs`. */
export async function visit(
  path = '',
  { site: root = inject('site'), ...options }: VisitOptions = {},
): Promise<Page> {
  const site = new URL(root);
  const context = await profile(options);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  open.push(page);
  await page.route(
    (url) => url.origin !== site.origin && url.protocol.startsWith('http'),
    (route) => {
      complaints.push(`request to another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  await page.goto(new URL(path, site).href);
  return page;
}

/**
 * Opens a page whose map is not looked at, in a browser without WebGL: drawing the map by the processor is most of
 * what a visit costs, and panels do not need it.
 */
export const visitWithoutMap = (path = '', options: VisitOptions = {}): Promise<Page> =>
  visit(path, { ...options, noGraphics: true });

/** Makes the change a link names as a click on it does, without loading the page again. */
export const followLink = (page: Page, link: string): Promise<void> =>
  page.evaluate((href) => {
    const anchor = Object.assign(document.createElement('a'), { href });
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
  }, link);

/** Waits until `<html data-map>` says so. */
export const mapIs = (page: Page, state: 'idle' | 'unavailable') =>
  page.waitForSelector(`html[data-map="${state}"]`, { state: 'attached' });

/** A console error a test expects: takes it off the list and returns it, or fails. */
export function expectComplaint(pattern: RegExp): string {
  const index = complaints.findIndex((complaint) => pattern.test(complaint));
  expect(index, `no complaint like ${pattern} among ${JSON.stringify(complaints)}`).toBeGreaterThanOrEqual(0);
  return complaints.splice(index, 1)[0] ?? '';
}
