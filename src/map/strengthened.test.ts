import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { strengthened } from './strengthened.ts';

const line = (id: string, paint: object): LayerSpecification => ({ id, type: 'line', source: 'all', paint });
const style: StyleSpecification = {
  version: 8,
  sources: { all: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } },
  layers: [
    line('coast', { 'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1, 8, ['get', 'width']] }),
    line('limit', { 'line-width': 2, 'line-opacity': ['case', ['has', 'open'], 1, 0.4] }),
    line('glow', { 'line-width': 8, 'line-blur': 6, 'line-opacity': 0.2 }),
    { id: 'tint', type: 'fill', source: 'all', paint: { 'fill-opacity': 0.1 } },
  ],
};
const paintOf = (id: string) => strengthened(style).layers.find((layer) => layer.id === id)?.paint;

it('makes lines wider and less pale, in a style that stays valid', () => {
  expect(validateStyleMin(strengthened(style))).toEqual([]);
  expect(paintOf('coast')).toHaveProperty('line-width', [
    'interpolate',
    ['linear'],
    ['zoom'],
    3,
    1.6,
    8,
    ['*', 1.6, ['get', 'width']],
  ]);
  expect(paintOf('limit')).toEqual({
    'line-width': 3.2,
    'line-opacity': ['min', 1, ['*', 1.7, ['case', ['has', 'open'], 1, 0.4]]],
  });
});

it('leaves the width of glows and the tint of areas', () => {
  expect(paintOf('glow')).toEqual({ 'line-width': 8, 'line-blur': 6, 'line-opacity': 0.34 });
  expect(paintOf('tint')).toBe(style.layers[3]?.paint);
});
