import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Feature } from '../src/atlas/model/feature.ts';
import { keptAtlas } from '../src/basemap/loaded/keptAtlas.ts';
import { bases } from '../src/layers/bases.ts';
import { isPending } from '../src/layers/eventGroups.ts';
import { nameLookOfPlace } from '../src/layers/nameLook.ts';
import { sourceNames } from '../src/layers/symbol.ts';
import { tracksApart } from '../src/layers/track.ts';
import { mapIs, turnTo, visit, withBrowser } from './browser.ts';
import { letterContrasts } from './contrast/letterContrast.ts';
import { pageTextContrasts } from './contrast/pageTexts.ts';
import { type DrawnName, drawnWithout, namesAt, selectOnMap, watchMap } from './contrast/partsOfMap.ts';
import { contrast, luminances, type Picture } from './picture.ts';

withBrowser();

/** What a graphical object must reach (WCAG 2.2, 1.4.11), and how many pixels of it make a mark: a stroke of a dot. */
const needed = { contrast: 3, pixels: 10 };

/** What text must reach (1.4.3), and how many pixels beside its letters make it worth measuring: a figure of one digit. */
const neededOfText = { contrast: 4.5, beside: 40 };

const geoDir = join(import.meta.dirname, '../geo');
const atlas = keptAtlas(geoDir).atlas;
const features = (atlas?.features ?? []).filter(
  ({ bbox, symbol }) => bbox !== null && symbol !== 'place-label',
);
const allLayers = [...new Set(features.map(({ layer }) => layer))].join(',');
const ours = Object.values(sourceNames);

/**
 * An area without a known edge is drawn with none, its dots faint on purpose; an air zone lies under all that happens until
 * it is meant. Both are told by their names, which are measured as text.
 */
const isToldByName = ({ symbol, basis }: Feature) =>
  symbol === 'air-zone' || (symbol.endsWith('-area') && basis === 'named');

/** The first feature of each look: what a mark or a name is drawn with goes with the look, whatever its place. */
const oneOfEach = (lookOf: (feature: Feature) => string): Feature[] => [
  ...new Map(features.toReversed().map((feature) => [lookOf(feature), feature])).values(),
];

/** What decides the colours of a mark; on the first base the ways of knowing a shape as well, which change its strokes. */
const markLook =
  (withBasis: boolean) =>
  ({ symbol, basis, actors, standing }: Feature): string =>
    [symbol, actors[0], isPending({ standing }), withBasis && basis].join(' ');

/** How a selected name may be set: zones have their party's colour. */
const selectedNameLook = ({ symbol, kind, actors }: Feature): string =>
  ['exercise-area', 'air-zone', 'track', 'flow'].includes(symbol)
    ? `zone ${actors[0]}`
    : symbol === 'named-area'
      ? nameLookOfPlace(kind)
      : symbol;

/** Where most names are seen at once. */
const overviews = [
  '36,128,4.4',
  '40,137,2.6',
  '48,150,3.6',
  '36,128,5.4',
  '26,124,5',
  '58,170,3.4',
  '30,119,4.4',
];

/** A view that holds the feature, `lat,lng,zoom`; near enough where it is drawn from near only: a track among its like, a spot. */
function viewOf({ bbox, lane, symbol }: Feature, width = 480): string {
  if (lane) return [lane.turn[1], lane.turn[0], tracksApart].join(',');
  const [west, south, eastAsGiven, north] = bbox ?? [0, 0, 0, 0];
  const east = eastAsGiven < west ? eastAsGiven + 360 : eastAsGiven;
  const degrees = Math.max(east - west, 2 * (north - south), 1e-6);
  const least = symbol === 'place-point' ? 4 : 1;
  const zoom = Math.max(least, Math.min(6, Math.log2((360 / degrees) * (width / 512)) - 0.3));
  return [(south + north) / 2, (((west + east) / 2 + 540) % 360) - 180, zoom]
    .map((value) => value.toFixed(2))
    .join(',');
}

/** A small map and nothing else, of which parts can be left out. */
async function smallMap(base: string, deviceScaleFactor: number): Promise<Page> {
  const page = await visit(`?embed=1&base=${base}&layers=none`, {
    viewport: { width: 480, height: 360 },
    deviceScaleFactor,
    prepare: watchMap,
  });
  await mapIs(page, 'idle');
  return page;
}

/** Shows a view in place, as Back and Forward do, and waits for the map. */
async function turn(page: Page, query: string): Promise<void> {
  await turnTo(page, `?embed=1${query}`);
  await mapIs(page, 'idle');
}

/** The contrast that at least ten pixels of a mark reach with what was there before it; its name is not the mark. */
async function markContrast(page: Page, feature: Feature, base: string): Promise<number> {
  const others = features.filter(({ layer, id }) => layer === feature.layer && id !== feature.id);
  const hidden = others.length > 0 ? `&hidden=${others.map(({ id }) => id).join(',')}` : '';
  await turn(page, `&base=${base}&at=${viewOf(feature)}&layers=${feature.layer}${hidden}`);
  const before = luminances(await drawnWithout(page, 'marks', ours));
  const after = luminances(await drawnWithout(page, 'text', ours));
  const ratios = after.map((light, pixel) => contrast(light, before[pixel] ?? 0)).toSorted();
  return ratios.at(-needed.pixels) ?? 1;
}

/** A name as measured where it is shown. */
interface MeasuredName extends DrawnName {
  ratio: number;
  beside: number;
  view: string;
}

/** Every name of the view that can be told from the others. */
async function nameContrasts(page: Page, view: string): Promise<MeasuredName[]> {
  const full = await drawnWithout(page, 'nothing', ours);
  const withoutLetters = await drawnWithout(page, 'letters', ours);
  const again = await drawnWithout(page, 'nothing', ours);
  expect(Buffer.compare(full.data, again.data), `the map still moved at ${view}`).toBe(0);
  const scale = full.width / 480;
  const cell = 4 * scale;
  const columns = Math.ceil(full.width / cell);
  const cellOf = (x: number, y: number) => Math.floor(y / cell) * columns + Math.floor(x / cell);
  const found = new Map<number, readonly [number, number]>();
  changed(full, withoutLetters, (x, y) => found.set(cellOf(x, y), [x / scale, y / scale]));
  const drawn = await namesAt(page, [...found.values()]);
  const byKey = new Map(drawn.flatMap((name) => (name ? [[`${name.part} ${name.id}`, name]] : [])));
  const keys = new Map(
    [...found.keys()].map((key, at) => [key, drawn[at] ? `${drawn[at].part} ${drawn[at].id}` : null]),
  );
  const measured = letterContrasts(full, withoutLetters, (x, y) => keys.get(cellOf(x, y)) ?? null);
  return [...measured].flatMap(([key, values]) => {
    const name = byKey.get(key);
    return name && values.beside >= neededOfText.beside ? [{ ...name, ...values, view }] : [];
  });
}

/** Calls for each pixel that differs. */
function changed(one: Picture, other: Picture, tell: (x: number, y: number) => void): void {
  for (let pixel = 0; pixel < one.width * one.height; pixel += 1) {
    const at = pixel * 4;
    if (
      [0, 1, 2].some(
        (channel) => Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)) > 24,
      )
    )
      tell(pixel % one.width, Math.floor(pixel / one.width));
  }
}

/** On demand: all that was measured, for those who want to see more than what fails. */
function keep(name: string, measured: unknown): void {
  const { CONTRAST_FILE } = process.env;
  if (CONTRAST_FILE) writeFileSync(`${CONTRAST_FILE}.${name}.json`, JSON.stringify(measured, null, 1));
}

const [firstBase] = bases;

describe.each(bases)('on $title, measured from pixels,', ({ id: base }) => {
  test('marks stand out from what is really behind them', async () => {
    const page = await smallMap(base, 1);
    const measured: { id: string; symbol: string; basis?: string; ratio: number }[] = [];
    for (const feature of oneOfEach(markLook(base === firstBase?.id))) {
      if (isToldByName(feature)) continue;
      const { id, symbol, basis } = feature;
      measured.push({ id, symbol, basis, ratio: await markContrast(page, feature, base) });
    }
    keep(`${base}.marks`, measured);
    expect(measured.filter(({ ratio }) => ratio < needed.contrast)).toEqual([]);
  }, 600_000);

  test('names stand out from what is really beside their letters', async () => {
    const page = await smallMap(base, 2);
    const measured = new Map<string, MeasuredName>();
    const measure = async (view: string) => {
      for (const name of await nameContrasts(page, view)) {
        const key = `${name.part} ${name.id}`;
        const known = measured.get(key);
        if (!known || name.ratio < known.ratio) measured.set(key, name);
      }
      keep(`${base}.names`, [...measured.values()]);
    };
    for (const at of overviews) {
      await turn(page, `&base=${base}&layers=${allLayers}&at=${at}`);
      await measure(at);
    }
    // The name of what is selected, and what steps back beside it: on one base, as elsewhere the rule is the same.
    for (const feature of base === firstBase?.id ? oneOfEach(selectedNameLook) : []) {
      const at = viewOf(feature);
      await turn(page, `&base=${base}&layers=${allLayers}&at=${at}`);
      await selectOnMap(page, feature.id);
      await measure(`${at} with ${feature.id} selected`);
      await selectOnMap(page, '');
    }
    const names = [...measured.values()];
    const looks = new Set(names.map(({ look }) => look));
    expect([...looks]).toEqual(expect.arrayContaining(['water', 'land', 'spot', 'zone']));
    expect(names.filter(({ ratio }) => ratio < neededOfText.contrast)).toEqual([]);
  }, 600_000);
});

test('texts that the page lays over the map stand out from what is really behind them', async () => {
  const page = await visit('?select=joint-sea-2014&at=50,150,4.5', {
    viewport: { width: 1100, height: 640 },
    deviceScaleFactor: 2,
  });
  const measured: Record<string, unknown>[] = [];
  // A place for each base: over the edge of everything, over land, and over the most marks there are.
  const places = ['50,150,4.5', '37,116,5', '36,131,4.4'];
  for (const [index, { id: base }] of bases.entries()) {
    const at = places[index % places.length];
    await turnTo(page, `?select=joint-sea-2014&base=${base}&layers=${allLayers}&at=${at}`);
    await mapIs(page, 'idle');
    for (const text of await pageTextContrasts(page)) measured.push({ base, at, ...text });
  }
  keep('texts', measured);
  const parts = new Set(measured.map(({ part }) => part));
  expect([...parts]).toEqual(
    expect.arrayContaining(['meridian', 'parallel', 'scale', 'credit', 'name', 'away']),
  );
  expect(measured.filter(({ ratio }) => Number(ratio) < neededOfText.contrast)).toEqual([]);
}, 600_000);
