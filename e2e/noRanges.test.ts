import { expect, test } from 'vitest';
import { mapIs, visit, withBrowser } from './browser.ts';

withBrowser();

test('where a host gives no byte ranges, the archive comes once, whole, and the chart is drawn', async () => {
  let asked = 0;
  const page = await visit('', {
    prepare: async (fresh) => {
      await fresh.route('**/*.pmtiles', async (route) => {
        asked++;
        const { range, ...headers } = route.request().headers();
        expect(range).toBeDefined();
        await route.fulfill({ response: await route.fetch({ headers }), status: 200 });
      });
    },
  });
  await mapIs(page, 'idle');
  expect(asked).toBe(1);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await mapIs(page, 'idle');
  expect(asked).toBe(1);
  await expect(page.getByText('could not be loaded').count()).resolves.toBe(0);
});
