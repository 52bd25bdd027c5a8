import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, noIcon, showWithoutMap, visit, withBrowser } from './browser.ts';

withBrowser();

/** Somebody else's page: text, then what is given, then more text. Storage is refused, as browsers do in frames of other sites. */
async function hostPage(code: string): Promise<{ page: Page; frame: Frame }> {
  const page = await visit('favicon.svg', {
    phone: true,
    missing: noIcon,
  });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Refused.', 'SecurityError');
      },
    });
  });
  const body = `<!doctype html><meta name="viewport" content="width=device-width" /><p>Before.</p>${code}<p style="height: 3000px">After.</p>`;
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(address('host.html'));
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The page shows no frame.');
  await frame.waitForSelector('html[data-map="idle"]', { state: 'attached' });
  return { page, frame };
}

test('the code from the dialog shows what was open; one finger scrolls the page around it; a link opens the whole map', async () => {
  const author = await showWithoutMap('?select=joint-sea-2014&base=night&lang=ru');
  await author.getByRole('complementary').getByRole('button', { name: 'Встроить' }).click();
  const dialog = author.getByRole('dialog', { name: 'Встроить карту в страницу' });
  const code = await dialog.getByRole('textbox', { name: 'HTML для вашей страницы' }).inputValue();
  await author.keyboard.press('Escape');

  const { page, frame } = await hostPage(code);
  await frame.getByRole('complementary').locator('blockquote').first().waitFor();
  expect(await frame.locator('header h1').count()).toBe(0);
  const whole = frame.getByRole('link', { name: 'Открыть карту целиком' });
  expect(await whole.getAttribute('target')).toBe('_blank');
  expect(await whole.getAttribute('href')).toBe('?select=joint-sea-2014&base=night&lang=ru');
  expect(await frame.locator('.maplibregl-mobile-message').textContent()).toBe(
    'Двигайте карту двумя пальцами',
  );

  const canvas = await frame.locator('canvas').boundingBox();
  if (!canvas) throw new Error('The map cannot be seen.');
  const before = await frame.evaluate(() => location.search);
  const session = await page.context().newCDPSession(page);
  const [x, y] = [canvas.x + canvas.width / 2, canvas.y + 160];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  // What is pressed while the page still rolls on is missed.
  await page.evaluate(() => {
    addEventListener('scrollend', () => Object.assign(window, { hasScrolled: true }));
  });
  await touch('touchStart', { x, y });
  for (let up = 15; up <= 150; up += 15) await touch('touchMove', { x, y: y - up });
  await touch('touchEnd');
  await page.waitForFunction(() => 'hasScrolled' in window && window.scrollY > 20);
  expect(await frame.evaluate(() => location.search)).toBe(before);

  await frame.getByRole('complementary').locator('a[href*="select="]').first().click();
  await frame.waitForFunction(
    (old) => location.search !== old && location.search.includes('embed=1'),
    before,
  );
});
