import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, followLink, mapIs, turnTo, visit, visitWithoutMap, withBrowser } from './browser.ts';

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
      return isAway ? route.fulfill({ status: 404 }) : route.continue();
    });
  return {
    missing,
    prepare,
    goesAway: () => (isAway = true),
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
  const missing = away(...parts.map(([, file]) => file)).missing;
  const page = await visitWithoutMap('', { missing });
  for (const [link, file, says, then] of parts) {
    const { comesBack, lacking, prepare } = away(file);
    await prepare(page);
    await turnTo(page, link);
    const alert = page.getByRole('alert').filter({ hasText: says });
    await alert.waitFor();
    // The rest lives.
    expect(await page.getByRole('tab', { name: 'Layers' }).isVisible()).toBe(true);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await alert.getByRole('button', { name: 'Load the page again' }).waitFor();
    comesBack();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await alert.waitFor({ state: 'detached' });
    await page.getByText(then).filter({ visible: true }).first().waitFor();
    await expect.poll(() => [...lacking], { message: file }).toEqual([]);
  }
});

test('the map: what of it cannot be fetched comes when asked for again; lost graphics come back with what was chosen meanwhile', async () => {
  const code = away('makeMap');
  const worker = away('mapWorker');
  const land = away('basemap');
  const page = await visit('', {
    missing: new RegExp([code, worker, land].map(({ missing }) => missing.source).join('|')),
    prepare: async (opened) => {
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

  const graphics = await page.evaluateHandle(() =>
    document
      .querySelector<HTMLCanvasElement>('#map canvas')
      ?.getContext('webgl2')
      ?.getExtension('WEBGL_lose_context'),
  );
  await graphics.evaluate((extension) => extension?.loseContext());
  await page.setViewportSize({ width: 1200, height: 760 });
  await followLink(page, '?select=joint-sea-2014');
  await page.getByRole('heading', { name: 'Joint Sea-2014' }).waitFor();
  await graphics.evaluate((extension) => extension?.restoreContext());
  await mapIs(page, 'idle');
  await page.waitForURL(/select=joint-sea-2014.*&at=/);
  expect(await alert.count()).toBe(0);
});

test('a search and a citation that cannot be fetched say so where they are wanted, and come when asked for again', async () => {
  const { goesAway, comesBack, ...options } = away('searchIndex', '004-shanghai');
  comesBack();
  const page = await visitWithoutMap('?read=004-shanghai-2014', options);
  await page.getByText('Diaoyu/Senkaku').first().waitFor();
  goesAway();
  await page.getByText('Cite', { exact: true }).first().click();
  const citation = page.getByRole('alert').filter({ hasText: 'The citation could not be shown' });
  await citation.waitFor();
  await page.getByRole('combobox', { name: 'Search' }).fill('shanghai');
  const search = page.getByRole('alert').filter({ hasText: 'The search could not be fetched' });
  await search.waitFor();
  comesBack();
  await search.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await citation.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('APA', { exact: true }).waitFor();
});

test('a panel that cannot be fetched has its title, and can be closed', async () => {
  const page = await visitWithoutMap('?voice=russian-expert', away('OpenPanel'));
  await page.getByRole('alert').filter({ hasText: 'The panel could not be shown' }).waitFor();
  await page.getByRole('heading', { name: 'A Russian expert' }).waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('heading', { name: 'A Russian expert' }).waitFor({ state: 'detached' });
  expect(page.url()).toBe(address(''));
});

test('what only panels say comes when it is asked for again', async () => {
  const { comesBack, ...options } = away('details');
  const page = await visitWithoutMap('?select=joint-sea-2014', options);
  const alert = page.getByRole('alert').filter({ hasText: 'The panel could not be shown' });
  await alert.waitFor();
  comesBack();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await alert.waitFor({ state: 'detached' });
  await page.getByText('Words match').first().waitFor();
});

test.each([
  ['?lang=ru', 'Карта'],
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

test.each([
  ['own code', 'index-.*js'],
  ['page', 'page-.*js'],
])(
  'a page whose %s cannot be fetched says so, leads to the data, and keeps the link for another try',
  async (_what, file) => {
    const { comesBack, ...options } = away(file);
    const page = await visitWithoutMap('?select=joint-sea-2014', options);
    await page.getByText('A part of this page could not be loaded').waitFor();
    expect(await page.getByRole('link', { name: 'features (GeoJSON)' }).isVisible()).toBe(true);
    comesBack();
    await page.getByRole('link', { name: 'Load it again' }).click();
    await page.getByRole('heading', { name: 'Joint Sea-2014' }).waitFor();
    expect(page.url()).toBe(address('?select=joint-sea-2014'));
  },
);

test('a browser without a segmenter of letters shows the page, and finds by Chinese characters', async () => {
  const page = await visitWithoutMap('', {
    prepare: (opened) => opened.addInitScript('delete Intl.Segmenter'),
  });
  await page.getByRole('combobox', { name: 'Search' }).fill('対馬');
  await page.getByRole('option').first().waitFor();
});
