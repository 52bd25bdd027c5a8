import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, followLink, mapIs, visit, visitWithoutMap, withBrowser } from './browser.ts';

withBrowser();

/** Keeps files away until told otherwise; tells the page's own complaints of them apart from others. */
function away(...files: string[]) {
  const missing = new RegExp(`${files.join('|')}|Failed to fetch|Failed to load resource|could not be`);
  let isAway = true;
  const prepare = (page: Page) =>
    page.route(new RegExp(`/assets/(${files.join('|')})`), (route) =>
      isAway ? route.fulfill({ status: 404 }) : route.continue(),
    );
  return { missing, prepare, comesBack: () => (isAway = false) };
}

/** Parts that are fetched later: what link asks for them, their file, how their absence is said, and a word of what comes. */
const parts: [name: string, link: string, file: string, says: string, then: string][] = [
  ['the table of voices', '?view=voices', 'VoicesView', 'The table could not be shown', 'Who says what'],
  ['a voice', '?voice=russian-expert', 'VoicePanel', 'The panel could not be shown', 'A Russian expert'],
  [
    'a comparison',
    '?compare=004-shanghai-2014~001-no-limits-2023',
    'ComparePanel',
    'The panel could not be shown',
    'First document',
  ],
  ['a text', '?read=004-shanghai-2014', '004-shanghai', 'The text of', 'Diaoyu/Senkaku'],
  ['a guided reading', '?tour=shanghai-2014', 'tours', 'This step could not be shown', 'Shanghai'],
  ['the small map', '?select=joint-sea-2014', 'land-sketch', 'The small map could not be shown', 'Where'],
];

test.each(parts)(
  '%s that cannot be fetched says so in its own place, and comes when asked for again',
  async (...part) => {
    const [, link, file, says, then] = part;
    const { comesBack, ...options } = away(file);
    const page = await visitWithoutMap(link, options);
    const alert = page.getByRole('alert').filter({ hasText: says });
    await alert.waitFor();
    // The rest lives.
    expect(await page.getByRole('tab', { name: 'Layers' }).isVisible()).toBe(true);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await alert.waitFor();
    comesBack();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await alert.waitFor({ state: 'detached' });
    await page.getByText(then).first().waitFor();
  },
);

test('the map: what of it cannot be fetched comes when asked for again; lost graphics come back with what was chosen meanwhile', async () => {
  const code = away('makeMap');
  const land = away('basemap');
  const page = await visit('', {
    missing: new RegExp(`${code.missing.source}|${land.missing.source}`),
    prepare: async (opened) => {
      await code.prepare(opened);
      await land.prepare(opened);
    },
  });
  const alert = page.locator('#map').getByRole('alert');
  await alert.filter({ hasText: 'The map cannot be drawn here' }).waitFor();
  code.comesBack();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await alert.filter({ hasText: 'its land and waters could not be loaded' }).waitFor();
  land.comesBack();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await alert.waitFor({ state: 'detached' });
  await mapIs(page, 'idle');

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

test('a language that cannot be fetched is named, and comes when asked for again', async () => {
  const { comesBack, ...options } = away('catalogue');
  const page = await visitWithoutMap('?lang=ru', options);
  const alert = page.getByRole('alert').filter({ hasText: 'in this language: Русский' });
  await alert.waitFor();
  comesBack();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('tab', { name: 'Слои' }).waitFor();
});

test('a page whose own code cannot be fetched says so, leads to the data, and keeps the link for another try', async () => {
  const { comesBack, ...options } = away('index-.*js');
  const page = await visitWithoutMap('?select=joint-sea-2014', options);
  await page.getByText('A part of this page could not be loaded').waitFor();
  expect(await page.getByRole('link', { name: 'features (GeoJSON)' }).isVisible()).toBe(true);
  comesBack();
  await page.getByRole('link', { name: 'Load it again' }).click();
  await page.getByRole('heading', { name: 'Joint Sea-2014' }).waitFor();
  expect(page.url()).toBe(address('?select=joint-sea-2014'));
});

test('a browser without a segmenter of letters shows the page, and finds by Chinese characters', async () => {
  const page = await visitWithoutMap('', {
    prepare: (opened) => opened.addInitScript('delete Intl.Segmenter'),
  });
  await page.getByRole('combobox', { name: 'Search' }).fill('対馬');
  await page.getByRole('option').first().waitFor();
});
