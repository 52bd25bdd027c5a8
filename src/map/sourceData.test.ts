import type { Point } from 'geojson';
import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { sourceNames } from '../layers/symbol.ts';
import { flatMap } from './fixtures/flatMap.ts';
import { addLayersLater, type Keyed, keepSource, layersAtFirst, tellFilled } from './sourceData.ts';

const spot = (id: number, name = ''): Keyed => ({
  type: 'Feature',
  id,
  properties: { name },
  geometry: { type: 'Point', coordinates: [0, 0] } satisfies Point,
});

function kept(first: Keyed[]) {
  const flat = flatMap({ sources: ['spots'] });
  flat.data.spots = { features: first };
  const source = keepSource(flat.map, 'spots', first);
  const names = () =>
    (flat.data.spots as { features: Keyed[] }).features.map(({ properties }) => properties?.name);
  return { flat, source, names };
}

test('a source holds what it is told to, and hears of what differs only', () => {
  const { flat, source, names } = kept([spot(1, 'one'), spot(2, 'two')]);
  source.hold([spot(2, 'second'), spot(3, 'three')]);
  expect(names()).toEqual(['second', 'three']);
  const before = flat.data.spots;
  source.hold([spot(2, 'second'), spot(3, 'three')]);
  expect(flat.data.spots).toBe(before);
});

test('it holds all of it again after the graphics were lost', () => {
  const { flat, source, names } = kept([spot(1, 'one')]);
  flat.lose();
  source.hold([spot(2, 'two')]);
  flat.restore();
  source.hold([spot(1, 'one')]);
  expect(names()).toEqual(['one']);
});

test('layers of a source that is mostly empty come when it is first filled, once, in their places under the reader’s own', () => {
  const { marks, glow, ruler } = sourceNames;
  const whole = [glow, marks, glow, ruler].map(
    (source, at) => ({ id: `${source}-${at}`, type: 'line', source }) as LayerSpecification,
  );
  const order = [...layersAtFirst(whole).map(({ id }) => id), 'own-1:band'];
  const map = {
    getLayersOrder: () => order,
    getLayer: (id: string) => order.find((one) => one === id),
    addLayer: ({ id }: LayerSpecification, above: string) => order.splice(order.indexOf(above), 0, id),
    setGlobalStateProperty: () => {},
  } as unknown as MapLibreMap;
  addLayersLater(map, whole);
  expect(order).toEqual(['marks-1', 'own-1:band']);
  tellFilled(map, glow, false);
  expect(order).toHaveLength(2);
  for (const source of [glow, ruler, glow]) tellFilled(map, source, true);
  expect(order).toEqual(['glow-0', 'marks-1', 'glow-2', 'ruler-3', 'own-1:band']);
});
