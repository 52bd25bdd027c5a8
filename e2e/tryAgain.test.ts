import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  address,
  followLink,
  graphicsOf,
  mapIs,
  moving,
  turnTo,
  visit,
  visitWithoutMap,
  withBrowser,
} from './browser.ts';

withBrowser();

/** Keeps files away until told otherwise; tells the page's own complaints of them apart from others. */
function away(...files: string[]) {
  const missing = new RegExp(
    `${files.join('|')}|Failed to fetch|Failed to load resource|Worker failed to load|could not be`,
  );
  let isAway = true;
  const lacking = new Set<string>();
  const prepare = (page: Page) =>
    page.route(new RegExp(`/assets/(?:[^/]+/)*(${files.join('|')})`), (route) => {
      const { pathname } = new URL(route.request().url());
      if (!isAway) lacking.delete(pathname);
      else lacking.add(pathname);
      return isAway ? route.fulfill({ status: 404 }) : route.fallback();
    });
  return {
    missing,
    prepare,
    comesBack: () => (isAway = false),
    /** Files that were asked for while they were away and not again since: a panel may lack its style sheet. */
    lacking,
  };
}

/** Parts that are fetched later: what link asks for them, their file, how their absence is said, and a word of what comes. */
const parts: [link: string, file: string, says: string, then: string][] = [
  ['?read=004-shanghai-2014', '004-shanghai', 'The text of', 'Diaoyu/Senkaku'],
  ['?tour=shanghai-2014', 'tours', 'This step could not be shown', 'Shanghai'],
  ['?ruler=35,125/37,128', 'Measured', 'The lengths could not be shown', 'bearing'],
  ['?view=voices', 'VoicesView', 'The table could not be shown', 'own words quoted'],
];

test('each part that cannot be fetched says so in its own place, and comes when asked for again', async () => {
  const [panels, details, language] = [away('OpenPanel'), away('details'), away('catalogue')];
  const files = ['OpenPanel', 'details', 'catalogue', 'searchIndex', ...parts.map(([, file]) => file)];
  const page = await visitWithoutMap('?voice=russian-expert', {
    missing: away(...files).missing,
    prepare: async (opened) => {
      for (const part of [panels, details, language]) await part.prepare(opened);
    },
  });
  const alert = (says: string) => page.getByRole('alert').filter({ hasText: says });
  const tryAgain = async (says: string) => {
    await alert(says).getByRole('button', { name: 'Try again' }).click();
    await alert(says).waitFor({ state: 'detached' });
  };

  // A panel has its title all the same, and can be closed.
  await alert('The panel could not be shown').waitFor();
  await page.getByRole('heading', { name: 'A Russian expert' }).waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('heading', { name: 'A Russian expert' }).waitFor({ state: 'detached' });
  expect(page.url()).toBe(address(''));

  // What only panels say.
  panels.comesBack();
  await turnTo(page, '?select=us-bomber-flights-2021-11');
  await alert('The panel could not be shown').waitFor();
  details.comesBack();
  await tryAgain('The panel could not be shown');
  await page.getByText('Words match').first().waitFor();

  for (const [link, file, says, then] of parts) {
    const { comesBack, lacking, prepare } = away(file);
    await prepare(page);
    await turnTo(page, link);
    await alert(says).waitFor();
    // The rest lives.
    expect(await page.getByRole('tab', { name: 'Layers' }).isVisible()).toBe(true);
    await alert(says).getByRole('button', { name: 'Try again' }).click();
    await alert(says).getByRole('button', { name: 'Load the page again' }).waitFor();
    comesBack();
    await tryAgain(says);
    await page.getByText(then).filter({ visible: true }).first().waitFor();
    await expect.poll(() => [...lacking], { message: file }).toEqual([]);
  }

  // A search and a citation, where they are wanted.
  const wanted = away('searchIndex', '004-shanghai');
  await wanted.prepare(page);
  await turnTo(page, '?read=004-shanghai-2014');
  await page.getByText('Diaoyu/Senkaku').first().waitFor();
  await page.getByText('Cite', { exact: true }).first().click();
  await alert('The citation could not be shown').waitFor();
  await page.getByRole('combobox', { name: 'Search' }).fill('shanghai');
  await alert('The data needed could not be fetched').waitFor();
  wanted.comesBack();
  await tryAgain('The data needed could not be fetched');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await tryAgain('The citation could not be shown');
  await page.getByText('APA', { exact: true }).waitFor();

  // A language is named.
  await turnTo(page, '?lang=ru');
  await alert('in this language: русский').waitFor();
  expect(await page.getByText('Карта').count()).toBe(0);
  language.comesBack();
  await tryAgain('in this language: русский');
  await page.getByText('Карта').first().waitFor();
});

test('the map: what of it cannot be fetched comes when asked for again, its land whole and once from a host without byte ranges; lost graphics come back with what was chosen meanwhile', async () => {
  let archives = 0;
  const withoutRanges = (page: Page) =>
    page.route('**/*.pmtiles', async (route) => {
      archives++;
      const { range, ...headers } = route.request().headers();
      expect(range).toBeDefined();
      await route.fulfill({ response: await route.fetch({ headers }), status: 200 });
    });
  const code = away('makeMap');
  const worker = away('mapWorker');
  const land = away('basemap');
  const page = await visit('', {
    missing: new RegExp([code, worker, land].map(({ missing }) => missing.source).join('|')),
    prepare: async (opened) => {
      // What is chosen while there are no graphics is flown to.
      await moving(opened);
      await withoutRanges(opened);
      await code.prepare(opened);
      await worker.prepare(opened);
      await land.prepare(opened);
    },
  });
  const alert = page.locator('#map').getByRole('alert');
  await alert.filter({ hasText: 'The map cannot be drawn here' }).waitFor();
  code.comesBack();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await alert.filter({ hasText: 'its worker did not start' }).waitFor();
  worker.comesBack();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await alert.filter({ hasText: 'its land and waters could not be loaded' }).waitFor();
  land.comesBack();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await alert.waitFor({ state: 'detached' });
  await mapIs(page, 'idle');
  expect([...code.lacking]).toEqual([]);
  // Once by this map; the one before it may have asked for other tiles, when its own had failed.
  expect(archives).toBeLessThanOrEqual(2);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForURL(/at=/);
  await mapIs(page, 'idle');
  // Once by this map; the one before it may have asked for other tiles, when its own had failed.
  expect(archives).toBeLessThanOrEqual(2);
  expect(await page.getByText('could not be loaded').count()).toBe(0);

  const graphics = await graphicsOf(page);
  await graphics.evaluate((extension) => extension?.loseContext());
  await page.setViewportSize({ width: 1200, height: 760 });
  await followLink(page, '?select=joint-sea-2014');
  await page.getByRole('heading', { name: 'Joint Sea-2014' }).waitFor();
  await graphics.evaluate((extension) => extension?.restoreContext());
  await mapIs(page, 'idle');
  await page.waitForURL(/select=joint-sea-2014.*&at=/);
  expect(await alert.count()).toBe(0);
});

test.each([
  ['?lang=ru&embed=1', 'Открыть карту'],
  ['symbols.html?lang=ru', 'Условные'],
])('a language that cannot be fetched is named at %s, and comes when asked for again', async (link, then) => {
  const { comesBack, ...options } = away('catalogue');
  const page = await visitWithoutMap(link, options);
  const alert = page.getByRole('alert').filter({ hasText: 'in this language: русский' });
  await alert.waitFor();
  expect(await page.getByText(then).count()).toBe(0);
  comesBack();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await alert.waitFor({ state: 'detached' });
  await page.getByText(then).first().waitFor();
});

test('a page whose code cannot be fetched says so, leads to the data, and keeps the link for another try; it needs no segmenter of letters', async () => {
  const [own, rest] = [away('index-.*js'), away('page-.*js')];
  const page = await visitWithoutMap('?select=joint-sea-2014', {
    missing: own.missing,
    prepare: async (opened) => {
      await opened.addInitScript('delete Intl.Segmenter');
      await own.prepare(opened);
      await rest.prepare(opened);
    },
  });
  // First the page's own code is away, then what it needs.
  for (const { comesBack } of [own, rest]) {
    await page.getByText('A part of this page could not be loaded').waitFor();
    expect(await page.getByRole('link', { name: 'features (GeoJSON)' }).isVisible()).toBe(true);
    comesBack();
    await page.getByRole('link', { name: 'Load it again' }).click();
  }
  await page.getByRole('heading', { name: 'Joint Sea-2014' }).waitFor();
  expect(page.url()).toBe(address('?select=joint-sea-2014'));

  // A browser without one finds by Chinese characters.
  await page.getByRole('combobox', { name: 'Search' }).fill('対馬');
  await page.getByRole('option').first().waitFor();
});
