import {
  type LayerSpecification,
  type SourceSpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import type { OwnFile } from '../../state/ownFiles.ts';
import { ownOnMap } from './ownOnMap.ts';
import { ownLayers, ownSource } from './ownStyle.ts';

const file = (id: number, part: Partial<OwnFile> = {}): OwnFile => ({
  ...{ id, name: `${id}.geojson`, featureCount: 1, bbox: null, warnings: [], warningCount: 0, places: null },
  ...{ colour: '#123456', shown: true, kept: null, tile: async () => new Uint8Array() },
  ...part,
});

/** As much of MapLibre's map as is asked for: sources and layers by name. */
function bareMap() {
  const listeners = new Map<string, () => void>();
  const layers = new Map<string, LayerSpecification>();
  const sources = new Map<string, SourceSpecification>();
  const map = {
    on: (event: string, listener: () => void) => listeners.set(event, listener),
    getSource: (id: string) => sources.get(id),
    addSource: (id: string, source: SourceSpecification) => sources.set(id, source),
    removeSource: (id: string) => sources.delete(id),
    getLayer: (id: string) => layers.get(id),
    addLayer: (layer: LayerSpecification) => layers.set(layer.id, layer),
    removeLayer: (id: string) => layers.delete(id),
    getLayersOrder: () => [...layers.keys()],
    queryRenderedFeatures: (_: unknown, asked: { layers: string[] }) =>
      asked.layers.map((id) => ({ id: 7, layer: { id } })),
  };
  return {
    own: ownOnMap(map as unknown as MapLibreMap),
    fire: (event: string) => listeners.get(event)?.(),
    layers,
    sources,
  };
}

it('draws files with layers that MapLibre’s own validator passes', () => {
  const style = {
    version: 8 as const,
    sources: { [ownSource(1)]: { type: 'vector' as const, tiles: ['own://1/{z}/{x}/{y}'] } },
    layers: ownLayers(file(1), 3),
  };
  expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
});

it('draws what it was told before there was a style, and again after the graphics were lost', () => {
  const { own, fire, layers, sources } = bareMap();
  own.show([file(1), file(2)], null);
  expect(sources.size).toBe(0);
  fire('style.load');
  expect([...sources.keys()]).toEqual(['own-1', 'own-2']);
  fire('webglcontextlost');
  layers.clear();
  sources.clear();
  own.show([file(2)], null);
  expect(sources.size).toBe(0);
  fire('style.load');
  expect([...sources.keys()]).toEqual(['own-2']);
});

it('hides, colours and removes a file with what belongs to it', () => {
  const { own, fire, layers, sources } = bareMap();
  fire('style.load');
  own.show([file(1), file(2)], null);
  own.show([file(1, { shown: false, colour: '#654321' }), file(2)], null);
  expect(layers.get('own-1:area')?.layout).toEqual({ visibility: 'none' });
  expect(layers.get('own-1:area')?.paint).toMatchObject({ 'fill-color': '#654321' });
  expect(layers.get('own-2:area')?.layout).toEqual({ visibility: 'visible' });
  own.show([file(2)], null);
  expect([...sources.keys()]).toEqual(['own-2']);
  expect([...layers.keys()].filter((id) => id.startsWith('own-1:'))).toEqual([]);
});

it('finds its features by file and place, once each', () => {
  const { own, fire } = bareMap();
  fire('style.load');
  expect(own.at(1, 1)).toEqual([]);
  own.show([file(3)], null);
  expect(own.at(1, 1)).toEqual(['own/3/7']);
});
