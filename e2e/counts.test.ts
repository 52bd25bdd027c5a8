import { expect, test } from 'vitest';
import { mapIs, visit, withBrowser } from './browser.ts';

withBrowser();

/** Counts what takes the same number of times on any machine: programs linked, tiles laid out, files asked for. */
function count(): void {
  const counted = { programs: 0, tiles: 0 };
  Object.assign(window, { counted });
  const { linkProgram } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.linkProgram = function (program) {
    counted.programs++;
    linkProgram.call(this, program);
  };
  const post = Worker.prototype.postMessage;
  // MapLibre asks its worker to lay a tile out again with a message of this type.
  Worker.prototype.postMessage = function (message: { type?: string }, ...rest: []) {
    if (message?.type === 'RT') counted.tiles++;
    post.call(this, message, ...rest);
  };
}

type Counting = Window & { counted: { programs: number; tiles: number } };

test('the first view and a toggle cost what they did, and no more', async () => {
  let requests = 0;
  const page = await visit('', {
    prepare: async (fresh) => {
      fresh.on('request', () => requests++);
      await fresh.addInitScript(count);
    },
  });
  await mapIs(page, 'idle');
  const counted = () => page.evaluate(() => ({ ...(window as unknown as Counting).counted }));
  const first = await counted();
  expect(first.programs).toBeGreaterThan(5);
  expect(first.programs).toBeLessThanOrEqual(15);
  expect(requests).toBeLessThanOrEqual(30);

  const toggle = page.getByRole('checkbox').first();
  await toggle.click();
  await mapIs(page, 'idle');
  const toggled = await counted();
  expect(toggled.programs).toBe(first.programs);
  expect(toggled.tiles - first.tiles).toBeLessThanOrEqual(20);
});
