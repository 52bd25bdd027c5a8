import { describe, expect, test } from 'vitest';
import { axeProblems } from './axe.ts';
import { mapIs, showWithoutMap, withBrowser } from './browser.ts';

withBrowser();

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

describe('axe finds nothing', () => {
  const states = [
    ['at first', '', 'Marginal Seas'],
    ['a zone selected', '?select=joint-sea-2014', 'Joint Sea-2014'],
    ['a measured line selected', '?select=check-joint-sea-2014-ieodo', 'Shortest way between'],
    ['an unlocated feature', '?select=asian-nato-plan', 'Plan for'],
    ['a document open', '?read=004-shanghai-2014', 'China and Russia in Shanghai'],
    [
      'one voice in the table of voices',
      '?view=voices&select=sea-of-okhotsk&voice=sergei-shoigu',
      'Sea of Okhotsk · Sergei Shoigu',
    ],
    ['two documents compared', '?compare=001-no-limits-2023~002-tipping-point-2021', 'Asia-Pacific Is Where'],
    ['an unknown id', '?select=atlantis', 'Marginal Seas'],
  ] as const;
  // Every state once; the three a reader meets most, on a narrow screen and by night too.
  const mostMet = ['at first', 'a zone selected', 'a document open'];
  const ways = [
    { screen: 'wide', base: 'chart', viewport: wide, every: true },
    { screen: 'narrow', base: 'chart', viewport: narrow, every: false },
    { screen: 'wide', base: 'night', viewport: wide, every: false },
  ];
  const cases = states.flatMap(([state, query, title]) =>
    ways
      .filter(({ every }) => every || mostMet.includes(state))
      .map((way) => ({ state, query, title, ...way })),
  );

  test.each(cases)('$state, $screen, $base', async ({ query, title, viewport, base }) => {
    // The map's own controls are the same in all states: they are looked at on the first screen.
    const page = await showWithoutMap(`${query}${query ? '&' : '?'}base=${base}`, { viewport });
    await mapIs(page, 'unavailable');
    await page.waitForFunction((wanted) => document.title.startsWith(wanted), title);
    await page.waitForSelector(`html[data-base="${base}"]`, { state: 'attached' });
    if (query.includes('atlantis')) await page.getByRole('alert').filter({ hasText: 'atlantis' }).waitFor();
    else if (query) await page.getByRole('complementary').waitFor();
    expect(await axeProblems(page)).toEqual([]);
  });

  test('nor in what opens on the page: the margin’s tabs, time, a check, the other passages', async () => {
    const page = await showWithoutMap('?select=joint-sea-2014');
    const panel = page.getByRole('complementary');
    await panel.locator('blockquote').first().waitFor();
    await panel.locator('details[data-verdict] > summary').first().click();
    await panel.getByText(/more passages in/).click();
    await expect.poll(() => panel.locator('blockquote').count()).toBeGreaterThan(2);
    await page.getByRole('button', { name: /^Time/ }).click();
    await page.getByRole('slider', { name: 'First day shown' }).waitFor();
    for (const tab of [/^Documents/, /^Off the map/]) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tabpanel', { name: tab }).waitFor();
      expect(await axeProblems(page)).toEqual([]);
    }
  });

  test.each([
    { height: 256, lines: 5 },
    { height: 200, lines: 3 },
  ])(
    '320 by $height pixels show a panel’s title and $lines lines; no bar keeps its place',
    async ({ height, lines }) => {
      for (const query of ['?select=joint-sea-2014', '?read=004-shanghai-2014']) {
        const page = await showWithoutMap(query, { viewport: { width: 320, height } });
        await page.getByRole('complementary').locator('blockquote').first().waitFor();
        await expect.poll(() => page.evaluate(linesUnderTitle)).toBeGreaterThanOrEqual(lines);
        const kept = await page
          .getByRole('complementary')
          .evaluate((panel) =>
            [...panel.querySelectorAll('*:not(dialog *, [aria-hidden="true"])')]
              .filter((part) => getComputedStyle(part).position === 'sticky')
              .map(({ className }) => className),
          );
        expect(kept).toEqual([]);
      }
    },
  );

  test('nothing is wider than a screen of 320 pixels, also with letters spaced', async () => {
    const page = await showWithoutMap('?select=joint-sea-2014', { viewport: narrow });
    await page.getByRole('complementary').locator('blockquote').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // WCAG 2.2, 1.4.12: what a reader's own style sheet may ask for.
    const spaced =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
    expect(await page.evaluate(barsOutside, spaced)).toEqual([]);
  });

  test.each([wide, { width: 390, height: 844 }])(
    'the header, and a phone’s bar, keep within a window of $width pixels where text is twice as large',
    async (viewport) => {
      const page = await showWithoutMap('', { viewport });
      await page.locator('[data-shell]').waitFor({ state: 'detached' });
      expect(await page.evaluate(barsOutside, 'html { font-size: 200% !important }')).toEqual([]);
    },
  );

  test.each(['?read=004-shanghai-2014', '?tour=shanghai-2014&step=2'])(
    'on a phone no bar covers what Tab comes to: %s',
    async (query) => {
      const page = await showWithoutMap(query, { viewport: narrow });
      await page.locator('#panel blockquote').first().waitFor();
      await page.evaluate(() => document.getElementById('panel')?.focus());
      const covered: string[] = [];
      for (let stop = 0; stop < 16; stop += 1) {
        await page.keyboard.press('Tab');
        covered.push(...(await page.evaluate(focusCovered)));
      }
      expect(covered).toEqual([]);
    },
  );
});

/** What of the header and a phone’s bar lies outside the window under these styles, by its words. In the page. */
function barsOutside(styles: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
  const outside = [
    ...document.querySelectorAll(':is(header, #list-bar) :is(a, button, input, select)'),
  ].filter((part) => part.getBoundingClientRect().right > innerWidth);
  document.adoptedStyleSheets = [];
  return outside.map(({ textContent }) => textContent ?? '');
}

/** What has the focus, where something else is seen at its middle and at all its corners. In the page. */
function focusCovered(): string[] {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return [];
  const { left, top, right, bottom } = focused.getBoundingClientRect();
  const isSeen = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 2, top + 2],
    [right - 2, top + 2],
    [left + 2, bottom - 2],
    [right - 2, bottom - 2],
  ].some(([x = 0, y = 0]) => {
    const seen = document.elementFromPoint(x, y);
    return seen !== null && (focused.contains(seen) || seen.contains(focused));
  });
  return isSeen ? [] : [focused.textContent ?? ''];
}

/** How many lines of text the window shows whole under the title of what is open. In the page. */
function linesUnderTitle(): number {
  const title = document.getElementById('panel-title');
  const panel = title?.closest('aside');
  if (!title || !panel || title.getBoundingClientRect().top < 0) return 0;
  const from = title.getBoundingClientRect().bottom;
  const tops = new Set<number>();
  const texts = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.textContent?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { top, bottom, width, height } of range.getClientRects())
      if (width > 2 && height > 8 && top >= from - 1 && bottom <= innerHeight + 1)
        tops.add(Math.round(top / 6));
  }
  return tops.size;
}
