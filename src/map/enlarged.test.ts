import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { enlarged, enlargement } from './enlarged.ts';

const style: StyleSpecification = {
  version: 8,
  glyphs: '{fontstack}/{range}',
  sources: { all: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } },
  layers: [
    {
      id: 'names',
      type: 'symbol',
      source: 'all',
      layout: {
        'text-field': 'Alpha Sea',
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, ['get', 'size'], 8, 20],
      },
    },
    { id: 'signs', type: 'symbol', source: 'all', layout: { 'icon-image': 'alpha' } },
    {
      id: 'along',
      type: 'symbol',
      source: 'all',
      layout: { 'symbol-placement': 'line-center', 'text-field': 'Alpha Sea', 'text-size': 17 },
    },
    {
      id: 'arrows',
      type: 'symbol',
      source: 'all',
      layout: { 'symbol-placement': 'line', 'icon-image': 'alpha', 'icon-size': 0.5 },
    },
  ],
};
const layoutOf = (id: string, { layers }: StyleSpecification) =>
  layers.find((layer) => layer.id === id)?.layout;

it('enlarges names and signs into a style that stays valid', () => {
  const large = enlarged(style, 1.5);
  expect(validateStyleMin(large)).toEqual([]);
  expect(layoutOf('names', large)).toHaveProperty('text-size', [
    'interpolate',
    ['linear'],
    ['zoom'],
    3,
    ['*', 1.5, ['get', 'size']],
    8,
    30,
  ]);
  expect(layoutOf('signs', large)).toHaveProperty('icon-size', 1.5);
  expect(layoutOf('names', large)).not.toHaveProperty('icon-size');
});

it('enlarges names along a line as the others, but no signs along one, which are as large as the line', () => {
  const large = enlarged(style, 1.5);
  expect(layoutOf('along', large)).toHaveProperty('text-size', 25.5);
  expect(layoutOf('arrows', large)).toEqual(layoutOf('arrows', style));
});

it('leaves the usual style as it is', () => {
  expect(enlarged(style, 1)).toBe(style);
});

it.each([
  [12, 1],
  [16, 1],
  [20, 1.25],
  [32, 1.5],
])('follows text of %d pixels with a factor of %d', (rem, factor) => {
  expect(enlargement(rem)).toBe(factor);
});
