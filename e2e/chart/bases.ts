import { expect, test } from 'vitest';
import { mapIs, show } from '../browser.ts';

test('on the globe degrees give way; back on Mercator the picture of the sea’s floor is fetched when chosen', async () => {
  const page = await show('?projection=globe&base=night&layers=seas,air-zones&at=30.6,124.6,4');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await mapIs(page, 'idle');
  expect(await page.getByRole('checkbox', { name: 'Globe' }).isChecked()).toBe(true);
  const degrees = page.locator('#map [aria-hidden="true"] span', { hasText: '°' }).first();
  await expect.poll(() => degrees.isVisible()).toBe(false);

  // In the middle of the map lie a sea and zones over it.
  await page.locator('#map canvas').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: /here$/ }).getByText('East China Sea').first().waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('checkbox', { name: 'Globe' }).uncheck();
  await page.waitForFunction(() => !new URL(location.href).searchParams.has('projection'));
  await mapIs(page, 'idle');
  expect(await degrees.isVisible()).toBe(true);

  const floor = /seafloor[^/]*\.pmtiles/;
  // Whatever the page has asked for so far, also before the test listened: of the sea’s floor only the small picture to choose it by.
  const before = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(before).toContainEqual(expect.stringContaining('basemap'));
  expect([...before, ...asked]).not.toContainEqual(expect.stringMatching(floor));
  await page.getByRole('radio', { name: 'Seafloor' }).check();
  await page.waitForFunction(() => new URL(location.href).searchParams.get('base') === 'seafloor');
  await mapIs(page, 'idle');
  expect(asked.filter((url) => floor.test(url)).length).toBeGreaterThan(1);
  expect(await page.locator('html').getAttribute('data-base')).toBe('seafloor');
  expect(await page.locator('#map').innerText()).toContain('NASA Visible Earth');
});
