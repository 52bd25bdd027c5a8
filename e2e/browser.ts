import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject, onTestFailed } from 'vitest';
import { findBrowser, launchArguments } from '../scripts/browser.mjs';

/** Of all files that one worker runs: they end with it. */
const browsers = new Map<boolean, Promise<Browser>>();
const contexts = new Map<string, Promise<BrowserContext>>();
let complaints: string[] = [];
let open: Page[] = [];
/** The pages that tests share, by their options. */
let shared = new Map<string, SharedPage>();

interface SharedPage {
  page: Page;
  /** Looked at by a test of this file. */
  used: boolean;
}

/** For a file of browser tests: closes what its tests open, and fails each on console errors and requests to other hosts. */
export function withBrowser() {
  afterAll(() => passOn());
  afterEach(async () => {
    await Promise.all(open.map(leave));
    const seen = complaints;
    complaints = [];
    open = [];
    expect(seen).toEqual([]);
  });
}

async function closeShared(): Promise<void> {
  const pages = [...shared.values()];
  shared = new Map();
  await Promise.all(pages.map(({ page }) => leave(page)));
}

/** Leaves the shared pages without a map to the next file, and closes the others: a map is costly at rest, too. */
async function passOn(): Promise<void> {
  const withMap = [...shared].filter(([key]) => !key.includes(noGraphicsKey));
  for (const [key] of withMap) shared.delete(key);
  await Promise.all(withMap.map(([, { page }]) => leave(page)));
  for (const known of shared.values()) known.used = false;
}

/** Address in the built site: `visit('?select=…')`. */
export const address = (path = '') => new URL(path, inject('site')).href;

interface VisitOptions {
  /** Another site than the one built from `geo/`: its address, ending in a slash. */
  site?: string;
  /** Of the window, CSS pixels; without it, 1280 by 800, or 390 by 844 on a phone. */
  viewport?: { width: number; height: number };
  /** A phone, and its touch. */
  phone?: boolean;
  /** A browser that has no WebGL. */
  noGraphics?: boolean;
  /** Of the screen; without it, half: the processor draws the map's pixels. */
  deviceScaleFactor?: number;
  javaScriptEnabled?: false;
  /** Nothing is done on the page yet: its map comes first. */
  untouched?: true;
  /** What is done to the page before it loads anything. */
  prepare?: (page: Page) => Promise<unknown>;
  /** What the browser may complain of: files that the test itself keeps away. */
  missing?: RegExp;
}

/**
 * No other host has an address: what is asked of one fails, and is complained of. To be told of each request before it is
 * made, as Playwright's routes are, cost a twelfth of each visit.
 */
const noOtherHosts = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';
/** Laid together by WebGL's software, a page costs as much again as its map does; the usual way is half of that. */
const withWebGL = ['--disable-gpu-compositing'];
/** In the options of a page without one. */
const noGraphicsKey = JSON.stringify({ noGraphics: true }).slice(1, -1);
/** Only a whole browser can be refused WebGL. */
const withoutWebGL = ['--disable-3d-apis', '--disable-gpu'];
/** Pages live for seconds: what the last of the compilers makes of their code does not pay. */
const shortLived = '--js-flags=--no-opt';

/** A browser, started when first asked for. */
function browserOf(noGraphics: boolean): Promise<Browser> {
  const known = browsers.get(noGraphics);
  if (known) return known;
  const args = [...launchArguments, ...(noGraphics ? withoutWebGL : withWebGL), noOtherHosts, shortLived];
  const made = findBrowser().then((executablePath) => chromium.launch({ executablePath, args }));
  browsers.set(noGraphics, made);
  return made;
}

const sizes = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
const sizeOf = ({ viewport, phone }: VisitOptions) => viewport ?? sizes[phone ? 'phone' : 'desk'];

/**
 * A profile for these options, whatever the size of the window. Profiles are few and kept: their caches of files and of compiled
 * code save half of a visit. What a page stored goes with it: see `leave`.
 */
function profile(options: VisitOptions): Promise<BrowserContext> {
  const { noGraphics = false, phone = false, deviceScaleFactor = 0.5, javaScriptEnabled = true } = options;
  const key = JSON.stringify({ noGraphics, phone, deviceScaleFactor, javaScriptEnabled });
  const known = contexts.get(key);
  if (known) return known;
  const made = browserOf(noGraphics).then(async (browser) => {
    const context = await browser.newContext({
      viewport: sizes[phone ? 'phone' : 'desk'],
      hasTouch: phone,
      isMobile: phone,
      permissions: ['clipboard-read', 'clipboard-write'],
      // A flight of the map is some fifteen frames, each drawn by the processor; a test that looks at one asks for it: see `moving`.
      reducedMotion: 'reduce',
      deviceScaleFactor,
      javaScriptEnabled,
    });
    // Empty, and never closed: without a page left, the browser makes a new window for the next, for a third of what a visit costs.
    await context.newPage();
    return context;
  });
  contexts.set(key, made);
  return made;
}

/** Closes a page and forgets what it stored. */
async function leave(page: Page): Promise<void> {
  if (page.isClosed()) return;
  await forget(page, page.url());
  await page.close();
}

/** Forgets what pages of this address stored, so that the next visit is a first one. */
async function forget(page: Page, address: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(address).origin,
    storageTypes: 'cookies,local_storage,indexeddb,service_workers,cache_storage',
  });
  await session.detach();
}

/** Opens a page of the built site as a first visit. Waits for nothing but the document; see `mapIs`. */
export async function visit(
  path = '',
  { site: root = inject('site'), prepare, missing, ...options }: VisitOptions = {},
): Promise<Page> {
  const site = new URL(root);
  const context = await profile(options);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  if (options.viewport) await page.setViewportSize(options.viewport);
  open.push(page);
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== site.origin && protocol.startsWith('http'))
      complaints.push(`request to another host: ${request.url()}`);
  });
  page.on('console', (message) => {
    const text = `${message.text()} ${message.location().url}`;
    if (message.type() === 'error' && !missing?.test(text)) complaints.push(`console: ${text}`);
  });
  page.on('pageerror', (error) => {
    if (!missing?.test(error.message)) complaints.push(`exception: ${error.message}`);
  });
  await prepare?.(page);
  // Of the pages that are shared.
  await forget(page, site.href);
  await page.goto(new URL(path, site).href);
  if (options.javaScriptEnabled !== false && !options.untouched) await isAlive(page);
  return page;
}

/**
 * Opens a page whose map is not looked at, in a browser without WebGL: drawing the map by the processor is most of
 * what a visit costs, and panels do not need it.
 */
export const visitWithoutMap = (path = '', options: VisitOptions = {}): Promise<Page> =>
  visit(path, { ...options, noGraphics: true });

/**
 * Shows a view in a page that tests share, as Back and Forward do: opening a page is most of what a short test costs. The tests
 * of a file share one with a map, those of all files one without; each file finds it as a new one, begun again. What no address
 * holds (an open list, a word typed) stays among the tests of a file; after a failed test it is a new page.
 */
export async function show(path = '', { viewport, ...options }: VisitOptions = {}): Promise<Page> {
  onTestFailed(closeShared);
  const size = sizeOf({ viewport, ...options });
  const key = JSON.stringify(options);
  const known = shared.get(key);
  if (!known) {
    const page = await visit(path, { ...options, viewport: size });
    open = open.filter((each) => each !== page);
    shared.set(key, { page, used: true });
    return page;
  }
  const { page } = known;
  // Where another page was opened meanwhile, this one may draw no frames.
  await page.bringToFront();
  await page.setViewportSize(size);
  // Nothing of the view before is left to be taken for this one.
  if (options.noGraphics) {
    await turnTo(page, '');
    await page.locator('#panel-title').waitFor({ state: 'detached' });
  }
  if (!known.used) await startAgain(page);
  known.used = true;
  await turnTo(page, path);
  return page;
}

/** As a reader does who wants the first screen back. */
async function startAgain(page: Page): Promise<void> {
  // There is something to undo.
  await turnTo(page, '?base=night');
  const button = page.getByRole('button', { name: 'Start again' });
  await button.dispatchEvent('click');
  await button.waitFor({ state: 'detached' });
}

/** What a browser complains of where it opens a file that names no icon. */
export const noIcon = /favicon\.ico/;

/** Lets the map of a page fly, as it does for most readers. */
export const moving = (page: Page): Promise<void> => page.emulateMedia({ reducedMotion: 'no-preference' });

/** Has it be there at once again, as it is where a test does not ask for more. */
export const still = (page: Page): Promise<void> => page.emulateMedia({ reducedMotion: 'reduce' });

/** For a page of which it is asked what comes without the network, or from it: nothing comes from the browser's own cache. */
export const withoutCache = (page: Page): Promise<unknown> =>
  // Any route does.
  page.route('**/nothing-is-here', (route) => route.abort());

/** Goes to another view of the page in place. */
export const turnTo = (page: Page, path: string): Promise<void> =>
  page.evaluate((search) => {
    history.pushState(null, '', search || location.pathname);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

/** As `show`, in a browser without WebGL. */
export const showWithoutMap = (path = '', options: VisitOptions = {}): Promise<Page> =>
  show(path, { ...options, noGraphics: true });

/** Makes the change a link names as a click on it does, without loading the page again. */
export const followLink = (page: Page, link: string): Promise<void> =>
  page.evaluate((href) => {
    const anchor = Object.assign(document.createElement('a'), { href });
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
  }, link);

/** Waits until the page has taken the place of what came with it, as it does at once for a reader who moves the pointer. */
export const isAlive = (page: Page) =>
  page.waitForFunction(() => {
    dispatchEvent(new Event('pointermove'));
    return document.querySelector('[data-shell]') === null;
  });

/** Waits until `<html data-map>` says so. */
export const mapIs = (page: Page, state: 'idle' | 'loading' | 'unavailable') =>
  page.waitForSelector(`html[data-map="${state}"]`, { state: 'attached' });

/** Takes the map's graphics away and gives them back. Asked for first: a lost context gives it to nobody. */
export const graphicsOf = (page: Page) =>
  page.evaluateHandle(() =>
    document
      .querySelector<HTMLCanvasElement>('#map canvas')
      ?.getContext('webgl2')
      ?.getExtension('WEBGL_lose_context'),
  );

/** A console error a test expects: takes it off the list and returns it, or fails. */
export function expectComplaint(pattern: RegExp): string {
  const index = complaints.findIndex((complaint) => pattern.test(complaint));
  expect(index, `no complaint like ${pattern} among ${JSON.stringify(complaints)}`).toBeGreaterThanOrEqual(0);
  return complaints.splice(index, 1)[0] ?? '';
}
