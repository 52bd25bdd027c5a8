import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { type WindowKind, windows } from '../src/map/staticMap/firstPicture.ts';
import { axeProblems } from './axe.ts';
import {
  address,
  expectComplaint,
  mapIs,
  moving,
  show,
  turnTo,
  visit,
  visitWithoutMap,
  withBrowser,
} from './browser.ts';
import { type Counted, count, counted } from './counting.ts';
import { outOfSight, overMap, tabStops } from './inSight.ts';
import { isWhole, translate } from './translation.ts';

withBrowser();

/** When each file was asked for, milliseconds. */
const requests: number[] = [];
/** Files of shapes that were asked for, each as often as it was fetched anew. */
const shapes: string[] = [];

/** Counts from the beginning. */
async function prepare(fresh: Page): Promise<void> {
  await moving(fresh);
  fresh.on('request', () => requests.push(Date.now()));
  // The map's worker asks, too.
  fresh.context().on('request', (request) => {
    const [, name] = /\/(map-features(?:-far)?)-\w+\./.exec(request.url()) ?? [];
    if (name && request.resourceType() !== 'other') shapes.push(name);
  });
  await fresh.addInitScript(count);
  await fresh.addInitScript(rememberIdle);
}

/** When the map stood. In the page. */
function rememberIdle(): void {
  new MutationObserver((_, observer) => {
    if (document.documentElement.dataset.map !== 'idle') return;
    observer.disconnect();
    Object.assign(window, { idleAt: Date.now() });
  }).observe(document, { subtree: true, attributeFilter: ['data-map'] });
}

test('the page can be read without JavaScript: layers, documents’ ways and the chart', async () => {
  const page = await visit('', { javaScriptEnabled: false });
  await page.getByText('Sea of Okhotsk', { exact: true }).first().waitFor();
  expect(await page.locator('#first-view image').boundingBox()).toMatchObject({ width: expect.any(Number) });
  await page.getByRole('link', { name: 'features (GeoJSON)' }).waitFor();
});

test('in a window the first view names each of its seas once, and the port that fleets leave from', async () => {
  const page = await (await fetch(address(''))).text();
  const views = page.split('<svg id="first-view"').slice(1);
  const namesIn = (view: string) =>
    view
      .slice(0, view.indexOf('</svg>'))
      .split('<text')
      .slice(1)
      .map((text) => `<${text}`.replace(/<[^>]*>|\s/g, ''));
  // That for visits without scripts has no names; the last is a phone's.
  const inWindows = views.map(namesIn).filter((names) => names.length > 0);
  expect(inWindows).toHaveLength(3);
  for (const names of inWindows.slice(0, 2)) {
    const of = (name: string) => names.filter((text) => text.startsWith(name));
    const named = ['SeaofJapan', 'SeaofOkhotsk', 'BeringSea', 'Vladivostok'].map(of);
    expect(named).toEqual([['SeaofJapan/EastSea'], ['SeaofOkhotsk'], ['BeringSea'], ['Vladivostok']]);
  }
});

test('what the page asks for at once weighs no more than it did', async () => {
  const sizeOf = async (path: string) => {
    const { headers } = await fetch(address(path), { headers: { 'Accept-Encoding': 'br' } });
    return Number(headers.get('content-length'));
  };
  const html = await (await fetch(address())).text();
  const named = [
    ...html.matchAll(/<(?![^>]*data-start-panels)[^>]*(?:href|src)="\.\/(assets\/[^"]+|start\.js)"/g),
  ];
  // Of the pictures a window asks for one, here the largest; the panels wait for the map.
  const early = named.map(([, path = '']) => path);
  const files = new Set(early.filter((path) => !/first-view-[wn]/.test(path)));
  expect(files.size).toBeGreaterThan(10);
  for (const kind of ['page', 'libre', 'makeMap', 'map-features-far'])
    expect([...files].find((path) => path.startsWith(`assets/${kind}-`))).toBeDefined();
  const sizes = await Promise.all(['', ...files].map(sizeOf));
  // Fonts, shapes and the archive's beginning included; the map’s tiles and signs, some 40 kB, come after.
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(460_000);
});

/** Keeps a file from a page until `comes`. */
function held(file: RegExp) {
  let comes = () => {};
  const until = new Promise<void>((resolve) => {
    comes = resolve;
  });
  const prepare = (page: Page) =>
    page.route(file, async (route) => {
      await until;
      await route.continue();
    });
  return { comes: () => comes(), prepare };
}

/** Opens a page whose map is kept away until its picture was looked at: it is the only one that came, and lies as the map that takes its place. */
async function openAsPicture(
  kind: WindowKind,
  { prepare, ...options }: NonNullable<Parameters<typeof visit>[1]>,
): Promise<Page> {
  const pictures: string[] = [];
  const map = held(/makeMap.*\.js$/);
  const page = await visit('', {
    ...options,
    prepare: async (fresh) => {
      fresh.on('request', (request) => {
        if (request.url().includes('/first-view-')) pictures.push(request.url());
      });
      await map.prepare(fresh);
      await prepare?.(fresh);
    },
  });
  const view = page.locator('#map');
  await view.locator('#first-view').waitFor();
  expect(await view.locator('#first-view text').count()).toBeGreaterThanOrEqual(kind === 'narrow' ? 10 : 30);
  const before = PNG.sync.read(await view.screenshot());
  expect(pictures).toEqual([expect.stringContaining(`/first-view-${kind}-`)]);
  map.comes();
  await mapIs(page, 'idle');
  await view.locator('#first-view').waitFor({ state: 'detached' });
  const after = PNG.sync.read(await view.screenshot());
  // Its names keep off what lies on the map, as the map's do.
  const boxes = await page.evaluate(keptClear);
  for (const box of windows[kind].covered) expect(boxes).toContainEqual(box);
  const alike = shareAlike(before, after);
  // Without its names it would be alike in less.
  expect(alike).toBeGreaterThan(0.91);
  // Laid elsewhere, by ten pixels of the page, it would not be.
  expect(shareAlike(before, after, 10 * (options.deviceScaleFactor ?? 1))).toBeLessThan(alike - 0.08);
  return page;
}

test.each([
  { kind: 'large' as WindowKind, viewport: { width: 1920, height: 1000 }, deviceScaleFactor: 1 },
  { kind: 'narrow' as WindowKind, phone: true, deviceScaleFactor: 2 },
])(
  '$kind: one picture comes with the page and lies as the map that takes its place',
  async ({ kind, ...options }) => {
    await openAsPicture(kind, options);
  },
);

test('wide: so it does; the map comes before the panels’ code, is not drawn again when they come, and a press in between is answered then', async () => {
  const panels = held(/\/panels-.*\.js$/);
  const page = await openAsPicture('wide', {
    untouched: true,
    deviceScaleFactor: 1,
    prepare: async (fresh) => {
      await fresh.addInitScript(count);
      await panels.prepare(fresh);
    },
  });
  const pictureOfMap = async () => PNG.sync.read(await page.locator('#map').screenshot());
  const [before, { frames }] = [await pictureOfMap(), await counted(page)];
  // What a pointer is over would be lit.
  await page.getByText('Documents', { exact: true }).click({ force: true });
  panels.comes();
  await page.getByRole('tab', { name: 'Documents', selected: true }).waitFor();
  // Two of the canvas's clearings are one frame.
  expect((await counted(page)).frames - frames).toBeLessThanOrEqual(2);
  // But for the small pictures of the bases, which come with the panels.
  expect(shareAlike(before, await pictureOfMap())).toBeGreaterThan(0.98);
});

test('what is pressed before any code has come is answered, with no map either', async () => {
  const code = held(/\/page-.*\.js$/);
  const page = await visitWithoutMap('', { untouched: true, prepare: code.prepare });
  await page.getByText('Documents', { exact: true }).click({ force: true });
  code.comes();
  await page.getByRole('tab', { name: 'Documents', selected: true }).waitFor();
});

test('what is typed into the search before any code has come is searched', async () => {
  const code = held(/\/page-.*\.js$/);
  const page = await visitWithoutMap('', { untouched: true, prepare: code.prepare });
  await page.locator('[data-shell] input[role=combobox]').click({ force: true });
  await page.keyboard.type('okhotsk');
  code.comes();
  await page.locator('[role=option]').first().waitFor();
  expect(await page.locator('input[role=combobox]').inputValue()).toBe('okhotsk');
});

test('a press that begins on the page as it came and ends on what took its place is answered', async () => {
  const code = held(/\/page-.*\.js$/);
  const page = await visitWithoutMap('', { untouched: true, prepare: code.prepare });
  await page.locator('[data-shell] input[role=combobox]').hover({ force: true });
  await page.mouse.down();
  code.comes();
  await page.locator('[data-shell]').waitFor({ state: 'detached' });
  await page.mouse.up();
  await page.keyboard.type('okhotsk');
  await page.locator('[role=option]').first().waitFor();
  expect(await page.locator('input[role=combobox]').inputValue()).toBe('okhotsk');
});

test('what is dragged before any code has come presses nothing', async () => {
  const code = held(/\/page-.*\.js$/);
  const page = await visitWithoutMap('', { untouched: true, prepare: code.prepare });
  await page.mouse.move(700, 500);
  await page.mouse.down();
  await page.getByText('Documents', { exact: true }).hover({ force: true });
  await page.mouse.up();
  code.comes();
  await page.locator('[data-shell]').waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'Layers', selected: true }).waitFor();
});

/** Presses a mark where the picture of the first view shows its name. */
async function pressMark(page: Page, name: string): Promise<void> {
  await page.mouse.click(...(await placeOfMark(page, name)));
}

async function placeOfMark(page: Page, name: string): Promise<[x: number, y: number]> {
  const { x, y, width, height } = (await page
    .locator('#first-view text', { hasText: name })
    .boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [x + width / 2, y + height / 2];
}

test('two clicks in a row on a mark open it and bring it into view, as one does', async () => {
  const map = held(/makeMap.*\.js$/);
  const page = await visit('', { untouched: true, prepare: map.prepare });
  const place = await placeOfMark(page, 'Joint Sea-2014');
  map.comes();
  await mapIs(page, 'idle');
  await page.getByRole('tab', { name: 'Layers', selected: true }).waitFor();
  await page.mouse.dblclick(...place);
  await page.waitForURL(/select=joint-sea-2014.*at=29\.\d+,12\d\.\d+,5\.\d/);
  await mapIs(page, 'idle');
});

test('a mark that is pressed before the panels have come is opened then', async () => {
  const panels = held(/\/panels-.*\.js$/);
  const page = await visit('', { untouched: true, prepare: panels.prepare });
  await page.locator('[data-shell]:not([inert]) canvas').waitFor();
  await pressMark(page, 'Joint Sea-2014');
  await mapIs(page, 'idle');
  panels.comes();
  await page.waitForURL(/select=joint-sea-2014/);
});

test.each(['as it came', 'of panels'])(
  'a mark that is pressed in the page %s before the map has come is opened then',
  async (how) => {
    const map = held(/makeMap.*\.js$/);
    const page = await visit('', { untouched: true, prepare: map.prepare });
    const shell = page.locator('[data-shell]');
    if (how === 'of panels') {
      await page.mouse.move(700, 400);
      await shell.waitFor({ state: 'detached' });
    }
    await pressMark(page, 'Joint Sea-2014');
    await shell.waitFor({ state: 'detached' });
    map.comes();
    await page.waitForURL(/select=joint-sea-2014/);
  },
);

test('a drag before the map has come presses nothing on it then', async () => {
  const map = held(/makeMap.*\.js$/);
  const page = await visit('', { untouched: true, prepare: map.prepare });
  await page.mouse.move(700, 400);
  await page.locator('[data-shell]').waitFor({ state: 'detached' });
  await page.mouse.down();
  await page.locator('#first-view text', { hasText: 'Joint Sea-2014' }).hover({ force: true });
  await page.mouse.up();
  map.comes();
  await mapIs(page, 'idle');
  expect(new URL(page.url()).search).toBe('');
  await expect.poll(() => page.locator('#panel aside').count()).toBe(0);
});

test('the map is moved by hand before its first frame and before the panels have come, and stays where it is then', async () => {
  const [panels, shapes] = [held(/\/panels-.*\.js$/), held(/\/map-features-far-/)];
  const page = await visit('', {
    untouched: true,
    prepare: async (fresh) => {
      await panels.prepare(fresh);
      await shapes.prepare(fresh);
    },
  });
  await page.locator('[data-shell]:not([inert]) canvas').waitFor();
  await page.locator('#first-view').waitFor();
  await page.mouse.move(700, 400);
  await page.mouse.down();
  await page.mouse.move(600, 350, { steps: 8 });
  // It would stand still over the map that moves.
  await page.locator('#first-view').waitFor({ state: 'detached' });
  await page.mouse.up();
  shapes.comes();
  await mapIs(page, 'idle');
  expect(await page.locator('[data-shell]').count()).toBe(1);
  panels.comes();
  await page.waitForURL(/at=/);
  await page.getByRole('tab', { name: 'Layers', selected: true }).waitFor();
  const { searchParams } = new URL(page.url());
  expect([...searchParams.keys()]).toEqual(['at']);
  await mapIs(page, 'idle');
});

test.each(['', '?select=joint-sea-2014'])(
  'a Tab before any code has come leads to the first link: /%s',
  async (path) => {
    const code = held(/\/page-.*\.js$/);
    const page = await visitWithoutMap(path, { untouched: true, prepare: code.prepare });
    await page.locator('[data-shell]').waitFor();
    await page.keyboard.press('Tab');
    code.comes();
    await page.locator('a:focus', { hasText: 'Skip the map' }).waitFor();
  },
);

test.each(['?select=joint-sea-2014', '?read=004-shanghai-2014'])(
  'what code and style sheets write is among the letters at hand: %s',
  async (path) => {
    const fonts: string[] = [];
    const page = await visitWithoutMap(path, {
      prepare: async (fresh) => {
        fresh.on('request', (request) => {
          if (request.resourceType() === 'font') fonts.push(request.url());
        });
      },
    });
    await page.locator('#panel blockquote, #panel article').first().waitFor();
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    expect(fonts.length).toBeGreaterThan(2);
    // The package's own files, with all the Latin letters there are.
    expect(fonts.filter((url) => url.includes('-latin-wght-'))).toEqual([]);
  },
);

test.each<{
  what: string;
  path?: string;
  contrast?: 'more';
  viewport?: { width: number; height: number };
}>([
  { what: 'in Japanese', path: '?lang=ja' },
  { what: 'with more contrast', contrast: 'more' },
  { what: 'on a screen whose text is larger', viewport: { width: 2560, height: 1400 } },
])('the picture has no names where the map has them elsewhere: $what', async (screen) => {
  const { path, viewport = { width: 1280, height: 800 }, contrast = null } = screen;
  const page = await visit(path, {
    viewport,
    prepare: async (fresh) => {
      await fresh.emulateMedia({ contrast });
      // The picture stays.
      await fresh.route(/makeMap.*\.js$/, () => {});
    },
  });
  await page.locator('#first-view').waitFor();
  expect(await page.locator('#first-view text').count()).toBe(0);
});

// One page from here on: its map is new, then near, then translated.
describe('The first view', () => {
  let first: Counted;

  test('few files are asked for', async () => {
    const page = await show('', { prepare });
    await mapIs(page, 'idle');
    first = await counted(page);
    // A second later the page fetches ahead.
    const idleAt = await page.evaluate(() => (window as Window & { idleAt?: number }).idleAt ?? 0);
    const early = requests.filter((time) => time <= idleAt).length;
    expect(early).toBeGreaterThan(10);
    expect(early).toBeLessThanOrEqual(26);
    expect([...new Set(shapes)]).toEqual(['map-features-far']);
  });

  test.each([
    { width: 1440, height: 900, share: 0.7 },
    { width: 1280, height: 800, share: 0.66 },
  ])('$width × $height: everything is at hand and the map has the room', async (screen) => {
    const { share, ...viewport } = screen;
    const page = await show('', { viewport });
    await mapIs(page, 'idle');
    for (const [group, least] of [
      ['Exercises', 6],
      ['Context', 6],
      ['Base', 4],
    ] as const) {
      const controls = page.getByRole('group', { name: group, exact: true }).locator('label > input');
      expect(await controls.count(), group).toBeGreaterThanOrEqual(least);
      await expect.poll(() => outOfSight(controls), { message: group }).toEqual([]);
    }
    await expect
      .poll(() => outOfSight(page.getByRole('region', { name: 'Who is which colour' }).locator('li > span')))
      .toEqual([]);
    const shareOfMap = async () => {
      const map = await page.locator('main').boundingBox();
      return ((map?.width ?? 0) * (map?.height ?? 0)) / (viewport.width * viewport.height);
    };
    await expect.poll(shareOfMap).toBeGreaterThanOrEqual(share);
    await expect.poll(() => overMap(page)).toEqual([]);
    expect(await page.evaluate(cutDegrees)).toEqual([]);
    const stops = await tabStops(page);
    expect(stops.length, stops.join('\n')).toBeLessThanOrEqual(25);
  });

  // Nothing has had the focus yet.
  test('at most 25 tab stops, pressed one by one', async () => {
    const page = await show();
    await mapIs(page, 'idle');
    let stops = 0;
    for (; stops < 40; stops += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) break;
    }
    expect(stops).toBeGreaterThan(10);
    expect(stops).toBeLessThanOrEqual(25);
  });

  test('it and a choice cost what they did, and no more; the whole shapes come when a reader comes near', async () => {
    const page = await show();
    expect(first.programs).toBeGreaterThan(5);
    expect(first.programs).toBeLessThanOrEqual(9);
    const before = await counted(page);
    const off = await cost(page, () => page.getByRole('checkbox').first().click());
    const on = await cost(page, () => page.getByRole('checkbox').first().click());
    // It paints, and hides names and signs: no tile is laid out anew.
    expect([off, on]).toEqual([{}, {}]);
    const drawn = await counted(page);
    // Two of the canvas's clearings are one frame.
    expect(drawn.frames - before.frames).toBeLessThanOrEqual(6);
    expect((drawn.draws - before.draws) / (drawn.frames - before.frames)).toBeLessThanOrEqual(90);
    await page.locator('#margin input[type=checkbox]:not(:checked)').first().click();
    await mapIs(page, 'idle');
    // Those of layers that are off came with the others.
    expect([...new Set(shapes)]).toEqual(['map-features-far']);
    await turnTo(page, '');
    await mapIs(page, 'idle');

    const select = await cost(page, () => turnTo(page, '?select=joint-sea-2014'));
    // The first time the map comes near, whole shapes take the place of small ones.
    const { features = 0, ...others } = select;
    expect(features).toBeLessThanOrEqual(12);
    expect(sum(others)).toBeLessThanOrEqual(16);
    expect((await counted(page)).programs).toBe(first.programs);
    expect(shapes).toContain('map-features');
  });

  test('axe finds nothing with a zone selected, on the map neither', async () => {
    const page = await show('?select=joint-sea-2014');
    await page.getByRole('complementary').locator('blockquote').first().waitFor();
    await mapIs(page, 'idle');
    expect(await axeProblems(page)).toEqual([]);
  });

  test.each([
    ['?select=joint-sea-2014', 40],
    ['?read=004-shanghai-2014', 60],
  ])('%s has at most %i tab stops', async (query, most) => {
    const page = await show(query);
    await mapIs(page, 'idle');
    await page.getByRole('complementary').locator('blockquote').first().waitFor();
    const stops = await tabStops(page);
    expect(stops.length, stops.join('\n')).toBeLessThanOrEqual(most);
  });

  test('a window of time lays no shape out again', async () => {
    const page = await show();
    await mapIs(page, 'idle');
    expect(await cost(page, () => turnTo(page, '?time=2014/2016'))).not.toHaveProperty('features');
    expect((await counted(page)).programs).toBe(first.programs);
  });

  test('a drag moves a picture of the map: few of its frames are drawn', async () => {
    const page = await show();
    await mapIs(page, 'idle');
    const before = (await counted(page)).draws;
    await page.mouse.move(760, 380);
    await page.mouse.down();
    for (let step = 1; step <= 24; step += 1) {
      await page.mouse.move(760 + 2 * step, 380 + step);
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
    }
    // A frame that is drawn takes some 170 of them.
    expect((await counted(page)).draws - before).toBeLessThan(12 * 170);
    await page.mouse.up();
    await mapIs(page, 'idle');
  });

  test('the map is drawn while the browser refuses every text as markup, as code and as a program from elsewhere', async () => {
    const page = await show();
    await mapIs(page, 'idle');
    expect(await page.evaluate(refusals)).toEqual(['markup', 'script', 'worker', 'policy']);
    // The browser tells of each, for the page's own policy and for the header's; every other test fails on one.
    for (const kind of ['HTML', 'Script', 'ScriptURL', 'TypePolicy'])
      for (const _ of ['page', 'header']) expectComplaint(new RegExp(`Trusted${kind}\\b`));
  });

  // The last one: its words stay changed.
  test('translated, it draws its map and answers the map’s own buttons; the whole shapes came once over the line', async () => {
    const page = await show('?select=joint-sea-2014');
    await mapIs(page, 'idle');
    await translate(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForURL(/at=/);
    await isWhole(page);
    // Near, away from there, and near again: to the map's worker, and for what is chosen to the page, from the browser's own store.
    expect(shapes.filter((name) => name === 'map-features')).toHaveLength(2);
  });
});

/** Tiles laid out again for a change, by source. */
async function cost(page: Page, change: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = (await counted(page)).tiles;
  await change();
  await mapIs(page, 'idle');
  const after = Object.entries((await counted(page)).tiles);
  return Object.fromEntries(
    after
      .map(([source, tiles]) => [source, tiles - (before[source] ?? 0)] as const)
      .filter(([, tiles]) => tiles > 0),
  );
}

const sum = (tiles: Record<string, number>) => Object.values(tiles).reduce((total, each) => total + each, 0);

/** Where that lies which names keep off, to the pixel, from the map's upper left corner. In the page. */
function keptClear() {
  const origin = document.querySelector('[data-keep-clear-children]')?.parentElement?.getBoundingClientRect();
  return [...document.querySelectorAll('[data-keep-clear]')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left - (origin?.left ?? 0), top - (origin?.top ?? 0)];
    const [right, bottom] = [Math.round(x + width), Math.round(y + height)];
    return {
      left: Math.round(x),
      top: Math.round(y),
      width: right - Math.round(x),
      height: bottom - Math.round(y),
    };
  });
}

/** Degrees along the map's frame of which a part lies outside. In the page. */
function cutDegrees() {
  const frame = document.querySelector('[data-keep-clear-children]');
  const within = frame?.getBoundingClientRect() ?? new DOMRect();
  return [...(frame?.children ?? [])]
    .filter((label) => {
      const { left, top, right, bottom } = label.getBoundingClientRect();
      return left < within.left || right > within.right || top < within.top || bottom > within.bottom;
    })
    .map((label) => label.textContent);
}

/** Of the pixels, those that nearly have the colour of the pixel `shift` to their right in the other picture. */
function shareAlike(one: PNG, other: PNG, shift = 0): number {
  let alike = 0;
  let all = 0;
  for (let y = 0; y < one.height; y += 2) {
    for (let x = 0; x < one.width - shift; x += 2) {
      const at = 4 * (y * one.width + x);
      const there = at + 4 * shift;
      const apart = [0, 1, 2].map((part) =>
        Math.abs((one.data[at + part] ?? 0) - (other.data[there + part] ?? 0)),
      );
      if (Math.max(...apart) <= 16) alike++;
      all++;
    }
  }
  return alike / all;
}

interface TrustedTypes {
  createPolicy(name: string, rules: object): unknown;
}

/** What the page tries and is refused. In the page. */
function refusals(): string[] {
  const tries = {
    markup: () => {
      // biome-ignore lint/plugin: to see it refused
      document.createElement('p').innerHTML = '<b>text</b>';
    },
    script: () => {
      document.createElement('script').text = 'window.ran = 1';
    },
    worker: () => new Worker('data:text/javascript,1'),
    policy: () =>
      (window as never as { trustedTypes: TrustedTypes }).trustedTypes.createPolicy('another', {}),
  };
  return Object.entries(tries).flatMap(([name, attempt]) => {
    try {
      attempt();
      return [];
    } catch {
      return [name];
    }
  });
}
