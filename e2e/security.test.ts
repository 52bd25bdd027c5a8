import { expect, test } from 'vitest';
import { expectComplaint, mapIs, show, withBrowser } from './browser.ts';

withBrowser();

interface TrustedTypes {
  createPolicy(name: string, rules: object): unknown;
}

test('the map draws while the browser refuses every text as markup, as code and as a program from elsewhere', async () => {
  const page = await show('?select=joint-sea-2014');
  await mapIs(page, 'idle');
  const refused = await page.evaluate(() => {
    const tries = {
      markup: () => {
        // biome-ignore lint/plugin: to see it refused
        document.createElement('p').innerHTML = '<b>text</b>';
      },
      script: () => {
        document.createElement('script').text = 'window.ran = 1';
      },
      worker: () => new Worker('data:text/javascript,1'),
      policy: () =>
        (window as never as { trustedTypes: TrustedTypes }).trustedTypes.createPolicy('another', {}),
    };
    return Object.entries(tries).flatMap(([name, attempt]) => {
      try {
        attempt();
        return [];
      } catch {
        return [name];
      }
    });
  });
  expect(refused).toEqual(['markup', 'script', 'worker', 'policy']);
  // The browser tells of each, for the page's own policy and for the header's; every other test fails on one.
  for (const kind of ['HTML', 'Script', 'ScriptURL', 'TypePolicy'])
    for (const _ of ['page', 'header']) expectComplaint(new RegExp(`Trusted${kind}\\b`));
});
