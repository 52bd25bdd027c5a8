import { describe, expect, test } from 'vitest';
import { address, isAlive, mapIs, showWithoutMap, visit, visitWithoutMap, withBrowser } from './browser.ts';

withBrowser();

const heading = (name: string) => ({ name, exact: true });

describe('Every view is a link', () => {
  test('a selection opens its panel, names the page, and Back and Forward restore it', async () => {
    const page = await showWithoutMap('?select=ieodo');
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.title()).toMatch(/^Ieodo/);
    await page.getByRole('complementary').locator('a[href*="select=joint-sea-2014"]').first().click();
    await page.waitForURL(/select=joint-sea-2014/);
    expect(await page.title()).toMatch(/^Joint Sea-2014/);
    await page.goBack();
    await page.waitForURL(/select=ieodo/);
    await page.waitForFunction(() => document.title.startsWith('Ieodo'));
    await page.goForward();
    await page.waitForFunction(() => document.title.startsWith('Joint Sea-2014'));
  });

  test('Back leads to what was open also before the panels have come', async () => {
    const page = await visit('', { untouched: true });
    await page.waitForSelector('[data-shell] canvas', { state: 'attached' });
    await page.evaluate(() => {
      history.pushState(null, '', '?select=ieodo');
      history.pushState(null, '', './');
      history.back();
    });
    await page.getByRole('complementary').getByRole('heading', { name: 'Ieodo' }).first().waitFor();
    expect(page.url()).toContain('select=ieodo');
  });

  test('an unknown id is named in a notice, and the rest of the link holds', async () => {
    const page = await showWithoutMap('?select=atlantis&base=night');
    const notice = page.getByRole('alert').filter({ hasText: 'atlantis' });
    await notice.waitFor();
    await page.waitForSelector('html[data-base="night"]', { state: 'attached' });
  });

  test('a link broken in every part still shows the page', async () => {
    const page = await visitWithoutMap(
      '?at=91,999,99&layers=%E0%A4%A&base=%00&lang=xx&select=__proto__&read=constructor&passage=p1',
    );
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('alert').filter({ hasText: '__proto__' }).waitFor();
    await mapIs(page, 'unavailable');
  });

  test('base and layers are in the address, and the defaults are not', async () => {
    const page = await visitWithoutMap();
    await mapIs(page, 'unavailable');
    expect(page.url()).toBe(address());
    await page.getByRole('radio', heading('Night')).check();
    await page.waitForURL(/base=night/);
    await page.getByRole('checkbox', { name: /^East China Sea/ }).uncheck();
    await page.waitForURL(/layers=/);
    expect(new URL(page.url()).searchParams.get('layers')).not.toContain('exercises-east-china-sea');
    await page.reload();
    await isAlive(page);
    expect(await page.getByRole('checkbox', { name: /^East China Sea/ }).isChecked()).toBe(false);
    expect(await page.getByRole('radio', heading('Night')).isChecked()).toBe(true);
  });

  test('without WebGL the page says so, and list, panels and links still work', async () => {
    const page = await showWithoutMap('?select=joint-sea-2014');
    await mapIs(page, 'unavailable');
    await page.getByRole('complementary').locator('blockquote').first().waitFor();
    await page.getByRole('tab', { name: /^Off the map/ }).click();
    const tray = page.getByRole('region', { name: /^Not on the map/ });
    expect(await tray.getByRole('link').count()).toBeGreaterThan(5);
  });
});
