import { expect, test } from 'vitest';
import { showWithoutMap, visitWithoutMap, withBrowser } from './browser.ts';

withBrowser();

test('a link in Korean gives a Korean interface, quotations keep their language, and the reader can switch back', async () => {
  const page = await showWithoutMap('?select=ieodo&lang=ko');
  const panel = page.locator('#panel');
  await panel.getByRole('button', { name: '닫기' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ko');
  expect(await page.title()).toMatch(/\p{Script=Hangul}/u);
  const quotation = panel.locator('blockquote').first();
  await quotation.waitFor();
  expect(await quotation.getAttribute('lang')).toBe('en');
  await page
    .getByRole('checkbox', { name: /방공식별구역/ })
    .first()
    .waitFor();
  // What the interface says itself has no words in Latin letters but units and proper names.
  const buttons = await page
    .getByRole('button')
    .evaluateAll((all) =>
      all
        .filter((each) => !each.closest('[lang="en"]'))
        .map((each) => each.ariaLabel ?? each.textContent ?? ''),
    );
  expect(buttons.filter((name) => !/\p{Script=Hangul}/u.test(name) && /[a-z]{3}/i.test(name))).toEqual([]);

  await page.getByLabel('언어').selectOption('en');
  await panel.getByRole('button', { name: 'Close' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(new URL(page.url()).search).not.toContain('lang');
});

test('without a language in the link the reader’s own is spoken, and the link then carries it', async () => {
  const page = await visitWithoutMap('', {
    prepare: (fresh) =>
      fresh.addInitScript(() => Object.defineProperty(navigator, 'languages', { value: ['ja-JP'] })),
  });
  await page.getByRole('tab', { name: '文書', exact: true }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ja');
  expect(new URL(page.url()).search).toBe('?lang=ja');
  await page.getByLabel('言語').selectOption('en');
  await page.getByRole('tab', { name: 'Documents', exact: true }).waitFor();
  expect(new URL(page.url()).search).toBe('?lang=en');
  await page.goBack();
  await page.getByRole('tab', { name: '文書', exact: true }).waitFor();
});
