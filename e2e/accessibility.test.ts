import { describe, expect, test } from 'vitest';
import { axeProblems } from './axe.ts';
import { mapIs, show, showWithoutMap, withBrowser } from './browser.ts';

withBrowser();

// axe is put into the page by the test, which the site's own policy would refuse.
const options = { bypassCSP: true };
const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

describe('axe finds nothing', () => {
  const states = [
    ['at first', ''],
    ['a zone selected', '?select=joint-sea-2014'],
    ['a measured line selected', '?select=check-joint-sea-2014-ieodo'],
    ['an unlocated feature', '?select=asian-nato-plan'],
    ['a document open', '?read=004-shanghai-2014'],
    ['one voice in the table of voices', '?view=voices&select=sea-of-okhotsk&voice=sergei-shoigu'],
    ['two documents compared', '?compare=001-no-limits-2023~002-tipping-point-2021'],
    ['an unknown id', '?select=atlantis'],
  ] as const;
  // Every state once; the three a reader meets most, on a narrow screen and by night too.
  const mostMet = ['at first', 'a zone selected', 'a document open'];
  const ways = [
    { screen: 'wide', base: 'chart', viewport: wide, every: true },
    { screen: 'narrow', base: 'chart', viewport: narrow, every: false },
    { screen: 'wide', base: 'night', viewport: wide, every: false },
  ];
  const cases = states.flatMap(([state, query]) =>
    ways.filter(({ every }) => every || mostMet.includes(state)).map((way) => ({ state, query, ...way })),
  );

  test.each(cases)('$state, $screen, $base', async ({ state, query, viewport, base }) => {
    // The map's own controls are the same in all states: they are looked at in one.
    const noGraphics = !(state === 'a zone selected' && base === 'chart');
    const address = `${query}${query ? '&' : '?'}base=${base}`;
    const page = await (noGraphics ? showWithoutMap : show)(address, {
      ...options,
      ...(noGraphics && { viewport }),
    });
    await page.setViewportSize(viewport);
    await mapIs(page, noGraphics ? 'unavailable' : 'idle');
    if (query && !query.includes('atlantis')) await page.getByRole('complementary').waitFor();
    expect(await axeProblems(page)).toEqual([]);
  });

  test('nothing is wider than a screen of 320 pixels', async () => {
    const page = await showWithoutMap('?select=joint-sea-2014', { ...options, viewport: narrow });
    await page.getByRole('complementary').locator('blockquote').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
