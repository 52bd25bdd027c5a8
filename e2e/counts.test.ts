import { expect, test } from 'vitest';
import { address, mapIs, turnTo, visit, withBrowser } from './browser.ts';

withBrowser();

/** Counts what takes the same number of times on any machine: programs linked, tiles laid out, by source, frames and what is drawn in them. */
function count(): void {
  const counted: Counted = { programs: 0, tiles: {}, frames: 0, draws: 0 };
  Object.assign(window, { counted });
  const { linkProgram, clear, drawElements } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.clear = function (buffers) {
    counted.frames++;
    clear.call(this, buffers);
  };
  WebGL2RenderingContext.prototype.drawElements = function (...what) {
    counted.draws++;
    drawElements.apply(this, what);
  };
  WebGL2RenderingContext.prototype.linkProgram = function (program) {
    counted.programs++;
    linkProgram.call(this, program);
  };
  const post = Worker.prototype.postMessage;
  // MapLibre asks its worker to lay a tile out again with a message of this type.
  Worker.prototype.postMessage = function (
    message: { type?: string; data?: { source: string } },
    ...rest: []
  ) {
    const { type, data } = message ?? {};
    if (type === 'RT' && data) counted.tiles[data.source] = (counted.tiles[data.source] ?? 0) + 1;
    post.call(this, message, ...rest);
  };
}

interface Counted {
  programs: number;
  /** Tiles laid out again, by source. */
  tiles: Record<string, number>;
  /** MapLibre begins each by clearing the canvas. */
  frames: number;
  draws: number;
}
type Counting = Window & { counted: Counted };

test('the first view and a choice cost what they did, and no more', async () => {
  let requests = 0;
  const page = await visit('', {
    prepare: async (fresh) => {
      fresh.on('request', () => requests++);
      await fresh.addInitScript(count);
    },
  });
  await mapIs(page, 'idle');
  const counted = () => page.evaluate(() => structuredClone((window as unknown as Counting).counted));
  const first = await counted();
  expect(first.programs).toBeGreaterThan(5);
  expect(first.programs).toBeLessThanOrEqual(11);
  expect(requests).toBeLessThanOrEqual(26);

  /** Tiles laid out again for a change, by source. */
  const cost = async (change: () => Promise<unknown>): Promise<Record<string, number>> => {
    const before = (await counted()).tiles;
    await change();
    await mapIs(page, 'idle');
    const after = Object.entries((await counted()).tiles);
    return Object.fromEntries(after.map(([source, tiles]) => [source, tiles - (before[source] ?? 0)]));
  };
  const sum = (tiles: Record<string, number>) =>
    Object.values(tiles).reduce((total, each) => total + each, 0);

  const off = await cost(() => page.getByRole('checkbox').first().click());
  const on = await cost(() => page.getByRole('checkbox').first().click());
  // Only names and signs, which take room from each other, and only where they change.
  for (const tiles of [off, on]) {
    expect(tiles).not.toHaveProperty('features');
    expect(sum(tiles)).toBeGreaterThan(0);
    expect(sum(tiles)).toBeLessThanOrEqual(14);
  }
  const drawn = await counted();
  // How many frames there are depends on how fast the worker is.
  expect((drawn.draws - first.draws) / (drawn.frames - first.frames)).toBeLessThanOrEqual(200);
  const time = await cost(() => turnTo(page, '?time=2014/2016'));
  expect(time).not.toHaveProperty('features');
  const select = await cost(() => turnTo(page, '?select=joint-sea-2014'));
  // The first time the map comes near, whole shapes take the place of small ones. Keeping names off the edges of the map
  // wherever it comes to rest is the most of the others.
  const { features = 0, 'keep-clear': edges = 0, ...others } = select;
  expect(features).toBeLessThanOrEqual(12);
  expect(edges).toBeLessThanOrEqual(30);
  expect(sum(others)).toBeLessThanOrEqual(16);
  expect((await counted()).programs).toBe(first.programs);
});

test('what the page asks for at once weighs no more than it did', async () => {
  const sizeOf = async (path: string) => {
    const { headers } = await fetch(address(path), { headers: { 'Accept-Encoding': 'br' } });
    return Number(headers.get('content-length'));
  };
  const html = await (await fetch(address())).text();
  const files = new Set(
    [...html.matchAll(/(?:href|src)="\.\/(assets\/[^"]+|start\.js)"/g)].map(([, path = '']) => path),
  );
  expect(files.size).toBeGreaterThan(10);
  for (const kind of ['page', 'libre', 'makeMap', 'map-features-first', 'basemap-head'])
    expect([...files].find((path) => path.startsWith(`assets/${kind}-`))).toBeDefined();
  const sizes = await Promise.all(['', ...files].map(sizeOf));
  // Fonts, shapes and the archive's beginning included; the map's tiles and signs, some 75 kB, come after.
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(650_000);
});
