import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Geometry } from 'geojson';
import { expect, it } from 'vitest';
import { styleSvg } from './styleSvg.ts';

const feature = (id: string, geometry: Geometry): Feature => ({
  type: 'Feature',
  properties: { id },
  geometry,
});
const square = (west: number, size = 10): Geometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 0],
      [west + size, 0],
      [west + size, size],
      [west, size],
      [west, 0],
    ],
  ],
});
const style: StyleSpecification = {
  version: 8,
  sources: {},
  layers: [
    { id: 'water', type: 'background' },
    {
      id: 'zones',
      type: 'fill',
      source: 'zones',
      filter: ['in', ['get', 'id'], ['global-state', 'shown']],
      paint: {
        'fill-color': ['case', ['==', ['get', 'id'], 'beta'], '#00ff00', '#ff0000'],
        'fill-opacity': ['coalesce', ['feature-state', 'strength'], 0.5],
      },
    },
    { id: 'hatched', type: 'fill', source: 'zones', paint: { 'fill-pattern': 'hatch' } },
    {
      id: 'coast',
      type: 'line',
      source: 'base',
      'source-layer': 'land',
      paint: {
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1, 4, 3],
        'line-dasharray': [2, 1],
      },
    },
    {
      id: 'close',
      type: 'line',
      source: 'base',
      'source-layer': 'land',
      minzoom: 5,
    },
  ],
};

function drawn(shown: string[], strength?: number): string {
  return styleSvg({
    style,
    data: {
      zones: [feature('alpha', square(0)), feature('beta', square(20)), feature('gamma', square(40))],
      'base/land': [
        feature('coast', {
          type: 'LineString',
          coordinates: [
            [0, 0],
            [60, 0],
          ],
        }),
      ],
    },
    state: { shown },
    featureStates: new Map(strength === undefined ? [] : [['beta', { strength }]]),
    box: [0, 0, 60, 20],
    zoom: 3,
  });
}
const paths = (svg: string) => svg.match(/<path [^>]*>/g) ?? [];

it('draws what the style shows, in its colours, and nothing of patterns or of other zooms', () => {
  const [zones = '', others = '', coast = '', ...more] = paths(drawn(['alpha', 'beta', 'gamma']));
  expect(zones).toContain('fill="rgba(255,0,0,1)"');
  expect(zones.match(/M/g)).toHaveLength(2);
  expect(others).toContain('fill="rgba(0,255,0,1)"');
  expect(others).toContain('opacity="0.5"');
  expect(coast).toContain('stroke-width="2" stroke-linejoin="round" stroke-dasharray="4 2"');
  expect(coast).toContain('vector-effect="non-scaling-stroke"');
  expect(more).toEqual([]);
});

it('leaves out what is switched off, and what a state makes invisible', () => {
  expect(paths(drawn(['beta']))).toHaveLength(2);
  expect(paths(drawn(['beta'], 0))).toHaveLength(1);
});

it('lays the box as Mercator does: its longer side is as wide as the picture', () => {
  const svg = drawn(['beta']);
  expect(svg).toMatch(/^<svg id="first-view" viewBox="0 -2\d\d 700 2\d\d" overflow="visible"/);
  // From 20° to 30° of 60°.
  expect(svg).toContain('M233 0l117 0 0-');
});
