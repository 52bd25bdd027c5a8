import type { Point } from 'geojson';
import { expect, test } from 'vitest';
import { flatMap } from './fixtures/flatMap.ts';
import { type Keyed, keepSource } from './sourceData.ts';

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
