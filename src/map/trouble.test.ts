import { expect, it } from 'vitest';
import { sourceNames } from '../layers/symbol.ts';
import type { MapTrouble } from '../state/chartMap.ts';
import { flatMap } from './fixtures/flatMap.ts';
import { listenForTrouble } from './trouble.ts';

function listening() {
  const flat = flatMap();
  const told: MapTrouble[] = [];
  listenForTrouble(flat.map, (trouble) => told.push(trouble));
  return { flat, told };
}

it.each([
  ['the land', { sourceId: 'basemap', error: new Error('Failed to fetch') }, 'chart'],
  ['the shapes', { sourceId: sourceNames.features, error: new Error('') }, 'shapes'],
  [
    'the signs',
    { error: Object.assign(new Error(''), { url: 'https://a.example/sprite-1a@2x.json' }) },
    'signs',
  ],
  ['what has no name', { error: new Error('Of the worker') }, null],
])('says which part of the map is missing: %s', (_what, event, part) => {
  const { flat, told } = listening();
  flat.fire('error', event);
  expect(told).toEqual([{ what: 'missing', part }]);
});

it('misses a picture only where none of its tiles ever came', () => {
  const { flat, told } = listening();
  const error = new Error('404');
  flat.fire('sourcedata', { sourceId: 'picture-alpha', tile: { state: 'loaded' } });
  flat.fire('error', { sourceId: 'picture-alpha', error });
  flat.fire('error', { sourceId: 'picture-beta', error });
  expect(told).toEqual([{ what: 'picture', base: 'beta' }]);
});
