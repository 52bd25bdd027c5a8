import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onlyMeant } from '../layers/styleLayer.ts';
import { linkEarly } from './earlyPrograms.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const drawable = (id: string, vertices = 1) => ({
  segments: { get: () => Array(vertices) },
  programConfigurations: { get: (layer: string) => `${layer} of ${id}` },
});

/** A layer with these constant values; `data`: what differs from feature to feature. */
const layer = (id: string, type: string, values: Record<string, unknown>, metadata?: unknown) => ({
  ...{ id, type, metadata },
  isHidden: () => values.hidden === true,
  paint: {
    get: (name: string) => ({
      constantOr: (other: unknown) => (values[name] === 'data' ? other : values[name]),
    }),
  },
});

function mapThat(isAwaited: () => boolean) {
  const linked: string[] = [];
  let hear = (_event: { tile?: object }) => {};
  const map = {
    on: (_name: string, listener: typeof hear) => {
      hear = listener;
    },
    getZoom: () => 3,
    style: { projection: { shaderVariantName: 'mercator' } },
    painter: {
      programCache: {
        getProgram: ({ name, programConfiguration = '' }: Record<string, string>) =>
          linked.push(`${name} ${programConfiguration}`.trim()),
      },
    },
  };
  linkEarly(map as unknown as MapLibreMap, isAwaited);
  return { linked, comes: (buckets: object) => hear({ tile: { buckets } }) };
}

test('as a tile comes, each program that draws it is linked, one at a time; none for what is not seen', () => {
  const { linked, comes } = mapThat(() => true);
  const fill = (id: string, values: object) => layer(id, 'fill', { 'fill-opacity': 1, ...values });
  const line = (id: string, values: object) =>
    layer(id, 'line', { 'line-opacity': 1, 'line-width': 'data', ...values });
  const names = layer('names', 'symbol', { 'icon-opacity': 'data', 'text-opacity': 1 });
  comes({
    areas: {
      ...drawable('areas'),
      layers: [
        fill('plain', {}),
        fill('hatched', { 'fill-pattern': 'data' }),
        fill('clear', { 'fill-opacity': 0 }),
        fill('off', { hidden: true }),
        layer('glow', 'fill', { 'fill-opacity': 1 }, onlyMeant.metadata),
      ],
    },
    tracks: {
      ...drawable('tracks'),
      layers: [
        line('whole', {}),
        line('dashed', { 'line-dasharray': [1, 2] }),
        line('patterned', { 'line-pattern': 'x' }),
      ],
    },
    points: { layers: [names], icon: drawable('signs'), text: drawable('letters', 0) },
    spots: { ...drawable('spots'), layers: [layer('dots', 'circle', { 'circle-opacity': 1 })] },
  });
  expect(linked).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(linked).toEqual(['clippingMask']);
  vi.runAllTimers();
  expect(linked).toEqual([
    ...['clippingMask', 'fill plain of areas', 'fillPattern hatched of areas'],
    ...['line whole of tracks', 'lineSDF dashed of tracks', 'linePattern patterned of tracks'],
    ...['symbolIcon names of signs', 'circle dots of spots'],
  ]);
});

test('once the first frame is drawn, no more', () => {
  let awaited = true;
  const { linked, comes } = mapThat(() => awaited);
  comes({ areas: { ...drawable('areas'), layers: [layer('plain', 'fill', { 'fill-opacity': 1 })] } });
  awaited = false;
  vi.runAllTimers();
  expect(linked).toEqual([]);
});
