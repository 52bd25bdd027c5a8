import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { bases } from '../layers/bases.ts';
import { sampleAtlas } from '../layers/fixtures/sampleAtlas.ts';
import { symbolLayers } from '../layers/list.ts';
import { hitLayers, hitTestOf } from './hitTest.ts';

const [{ id, palette }] = bases;
const layers = symbolLayers({ base: id, palette, sides: sampleAtlas.sides });

/** A map with these features at the point, by style layer; those in `around` only near it. */
function hitsOn(at: Record<string, object[]>, around: Record<string, object[]> = {}) {
  const map = {
    getLayer: (layer: string) => (layer === 'track:line-parted' ? undefined : layer),
    queryRenderedFeatures: (place: unknown[], { layers: asked }: { layers: string[] }) =>
      asked
        .flatMap((layer) => [...(at[layer] ?? []), ...(Array.isArray(place[0]) ? (around[layer] ?? []) : [])])
        .map((properties) => ({ properties })),
  };
  return hitTestOf(map as unknown as MapLibreMap, hitLayers(layers), (id) => id !== 'unseen')(0, 0);
}

test('areas and names count under the pointer, lines and spots also near it', () => {
  const hits = hitsOn(
    { 'exercise-area:tint': [{ id: 'drill' }], 'place-label:name': [{ id: 'sea' }] },
    { 'track:line': [{ id: 'track' }], 'exercise-area:tint': [{ id: 'other' }] },
  );
  expect(hits.under).toEqual(['drill', 'sea']);
  expect(hits.near).toEqual(['track']);
});

test('what is laid out and not shown is no hit', () => {
  const hits = hitsOn({ 'exercise-area:tint': [{ id: 'unseen' }] }, { 'track:line': [{ id: 'unseen' }] });
  expect(hits).toEqual({ under: [], near: [] });
});

test('a sign that is pointed at is meant, and not what it lies on', () => {
  expect(
    hitsOn(
      { 'event-point:mark': [{ ids: '|drill|' }], 'named-area:dots': [{ id: 'sea' }] },
      { 'track:line': [{ id: 'track' }] },
    ),
  ).toEqual({ under: ['drill'], near: [] });
});

test('so is the name of an exercise; that of a series means the series alone', () => {
  const name = {
    'place-label:theme': [{ id: 'watch', ids: '|watch|first|second|' }],
    'named-area:dots': [{ id: 'sea' }],
  };
  expect(hitsOn(name)).toEqual({ under: ['watch'], near: [] });
  const again = { 'place-label:theme-again': [{ id: 'drill' }], 'named-area:dots': [{ id: 'sea' }] };
  expect(hitsOn(again)).toEqual({ under: ['drill'], near: [] });
});
