import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { mapIs, visit, withBrowser } from './browser.ts';

withBrowser();

/** Opens a view; tells which files of shapes were asked for, each as often as it was fetched anew. */
async function shapesOf(path: string): Promise<{ page: Page; asked: string[] }> {
  const asked: string[] = [];
  const page = await visit(path, {
    prepare: async (fresh) => {
      fresh.context().on('request', (request) => {
        const [, name] = /\/(map-features(?:-far|-first)?)-\w+\./.exec(request.url()) ?? [];
        if (name && request.resourceType() !== 'other') asked.push(name);
      });
    },
  });
  await mapIs(page, 'idle');
  return { page, asked };
}

test('from afar the small file of shapes serves; the whole one comes once a reader comes near, and with a link to a place', async () => {
  const { page, asked } = await shapesOf('?at=40,135,3.8');
  expect([...new Set(asked)]).toEqual(['map-features-first']);
  // All of them are in it, of layers that are off too.
  await page.locator('#margin input[type=checkbox]:not(:checked)').first().click();
  await page.waitForFunction(() => document.documentElement.dataset.map !== 'idle');
  await mapIs(page, 'idle');
  expect([...new Set(asked)]).toEqual(['map-features-first']);
  for (const press of ['Zoom in', 'Zoom out', 'Zoom in']) {
    await page.getByRole('button', { name: press }).click();
    await page.waitForFunction(() => document.documentElement.dataset.map !== 'idle');
    await mapIs(page, 'idle');
  }
  expect(asked.filter((name) => name === 'map-features')).toHaveLength(1);
  await page.close();
  const near = await shapesOf('?at=30.5,124.5,6');
  expect(near.asked).toContain('map-features');
});
