import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptAtlas } from '../src/basemap/loaded/keptAtlas.ts';
import { mapIs, noIcon, visit, withBrowser } from './browser.ts';
import { differences } from './linkDifferences.ts';

withBrowser();

const geoDir = join(import.meta.dirname, '../geo');
const { atlas, documents, tours } = keptAtlas(geoDir);

/** Everything a reader can open, each as the link that opens it. */
const links = [
  ...(atlas?.features ?? []).map(({ id }) => `?select=${id}`),
  ...documents.map(({ id }) => `?read=${id}`),
  ...documents.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => (block.type === 'passage' ? [`?read=${id}&passage=${block.id}`] : [])),
  ),
  ...tours.flatMap(({ id, steps }) => steps.map((_, index) => `?tour=${id}&step=${index + 1}`)),
];

/**
 * Without the map: its view is a matter of `src/map/fit.ts`, and drawing it some thousand times would take an hour.
 * `LINKS=map` does that.
 */
const map = process.env.LINKS === 'map' ? 'idle' : 'unavailable';
const size = { viewport: { width: 1100, height: 700 }, noGraphics: map === 'unavailable' };

test(
  'every link opens what it showed when it was copied',
  async () => {
    expect(links.length).toBeGreaterThan(1);
    // Without the map a second pair of tabs has a core of its own.
    const hands = map === 'idle' ? [0] : [0, 1];
    const wrong = await Promise.all(
      hands.map(async (hand) => {
        const page = await visit('', size);
        await mapIs(page, map);
        const part = links.filter((_, at) => at % hands.length === hand);
        return differences(page, await visit('favicon.svg', { ...size, missing: noIcon }), part, map);
      }),
    );
    expect(wrong.flat()).toEqual([]);
  },
  3 * 3600_000,
);
