import { expect, test } from 'vitest';
import { showWithoutMap, visitWithoutMap, withBrowser } from './browser.ts';
import { isWhole, translate } from './translation.ts';

withBrowser();

test('a page that a translator changes again and again does all it is asked, and shows what is so', async () => {
  const page = await visitWithoutMap();
  const doing = async (act: () => Promise<unknown>) => {
    expect(await translate(page)).toBeGreaterThan(20);
    await act();
    await isWhole(page);
  };
  const band = page.getByRole('region', { name: 'Time' });
  await doing(() => band.getByRole('button', { name: /^Time/ }).click());
  await doing(() => band.getByLabel('From').fill('2014'));
  await doing(() => page.keyboard.press('Enter'));
  await page.waitForURL(/time=2014/);
  expect(await band.textContent()).toMatch(/\d+ of \d+ dated entries in these dates/);
  await doing(() => band.getByRole('button', { name: 'Play' }).click());
  await page.waitForURL(/time=(?!2014)/);
  await doing(() => band.getByRole('button', { name: 'Pause' }).click());
  await doing(() => band.getByRole('button', { name: 'All dates', exact: true }).click());
  await doing(() => page.getByRole('combobox', { name: /search/i }).fill('senkaku'));
  await page.getByRole('option').first().waitFor();
  await doing(() => page.getByRole('option').first().click());
  await page.waitForURL(/select=/);
  await page.locator('#panel-title').waitFor();
  await doing(() => page.keyboard.press('Escape'));
  for (const tab of ['Documents', 'Layers']) await doing(() => page.getByRole('tab', { name: tab }).click());
  await doing(() => page.locator('#margin label').first().click());
  for (const lang of ['ja', 'ru', 'zh', 'ko', 'en']) {
    const spoken = page.waitForFunction((wanted) => document.documentElement.lang === wanted, lang);
    await doing(() => page.locator('header select').selectOption(lang));
    await spoken;
    await isWhole(page);
  }
  await page.getByRole('tab', { name: 'Documents' }).waitFor();
  await doing(() => page.goBack());
  await doing(() => page.goForward());
});

test.each([
  '?select=joint-sea-2014',
  '?read=004-shanghai-2014',
  '?tour=shanghai-2014',
  '?view=voices',
  '?compare=004-shanghai-2014~001-no-limits-2023',
  '?voice=russian-expert',
])('a translated %s lets every kind of button in it be pressed', async (link) => {
  const page = await showWithoutMap(link);
  await page.locator('#panel-title, main table').first().waitFor();
  const region = page.locator(link.includes('view=') ? 'main' : '#panel');
  // Not by role: that asks every element of a long text for its own, at each press.
  const buttons = region.locator('button:visible');
  const count = await buttons.count();
  expect(count).toBeGreaterThan(0);
  const pressed = new Set<string>();
  for (let each = 0; each < count; each += 1) {
    // Of the many checks in a text, one.
    const kind = await buttons.nth(each).evaluate(({ className, textContent }) => className + textContent);
    if (pressed.has(kind)) continue;
    pressed.add(kind);
    await translate(page);
    // A press may close others: what is gone is not pressed.
    await buttons
      .nth(each)
      .evaluate((element) => (element as HTMLElement).click())
      .catch(() => {});
    await isWhole(page);
    if ((await buttons.count()) < count) break;
  }
});
