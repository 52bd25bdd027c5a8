import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { showWithoutMap, visitWithoutMap, withBrowser } from './browser.ts';

withBrowser();

const field = (page: Page) => page.getByRole('combobox', { name: /^Search/ });
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

describe('Search', () => {
  test('nothing of it is fetched before it is wanted, and hostile queries are only text', async () => {
    const page = await visitWithoutMap();
    const fetched = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => /searchIndex/.test(name)),
      );
    expect(await fetched()).toBe(false);
    for (const query of ['.*', '(((', '\u0001'.repeat(9), 'x'.repeat(50_000)]) {
      await field(page).fill(query);
      await page.getByText(/^Nothing found/).waitFor();
    }
    expect(await fetched()).toBe(true);
  });

  test('by keyboard: type with a typo, go down and back, open, and hear the count once', async () => {
    const page = await showWithoutMap();
    await field(page).focus();
    await page.keyboard.type('sea of okhotks');
    await options(page).first().waitFor();
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ results?: Places & zones/ })
      .waitFor({ state: 'attached' });
    await page.keyboard.press('End');
    expect(await field(page).getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    const active = await field(page).getAttribute('aria-activedescendant');
    expect(await page.locator('[role=option][aria-selected=true]').getAttribute('id')).toBe(active);
    await page.keyboard.press('Enter');
    await page.waitForURL(/select=/);
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    await page.waitForFunction(() => document.activeElement?.id === 'panel-title');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.id === 'search');
    // The first Esc closes the list, the second empties the field.
    await page.keyboard.press('Escape');
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
  });

  test('a strait is found by its names in all languages, a patrol by one bomber or several', async () => {
    const page = await showWithoutMap();
    for (const name of ['対馬', 'Цусима', '쓰시마', '对马', 'tsushima']) {
      await field(page).fill(name);
      await options(page).filter({ hasText: 'Korea Strait' }).waitFor();
    }
    for (const name of ['bomber', 'bombers', 'joint bombers', 'бомбардировщики']) {
      await field(page).fill(name);
      await options(page).filter({ hasText: 'Joint patrols of Chinese and Russian bombers' }).waitFor();
    }
  });

  test('a passage opens its document there; a speaker all that they say', async () => {
    const page = await showWithoutMap();
    await field(page).fill('russian expert');
    await options(page).filter({ hasText: 'not named in the document' }).first().click();
    await page.waitForURL(/voice=/);
    await page.getByRole('heading', { name: 'A Russian expert' }).waitFor();
    await field(page).fill('no-navigation zone');
    await options(page)
      .filter({ has: page.locator('q') })
      .first()
      .click();
    await page.waitForURL(/read=.*passage=p\d+/);
  });

  test('on a phone: one tap to the field, a tap on the result shows it on the map', async () => {
    const page = await showWithoutMap('', { phone: true });
    await page.getByRole('button', { name: 'Search', exact: true }).tap();
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('vladivostock');
    await options(page).first().tap();
    await page.waitForURL(/select=/);
    await page.locator('#panel-title').waitFor();
  });
});
