import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Geometry } from 'geojson';
import { expect, it } from 'vitest';
import { type StaticPicture, styleSvg } from './styleSvg.ts';

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
    { id: 'water', type: 'background', paint: { 'background-color': '#0000ff' } },
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

function drawn(shown: string[], strength?: number, drawnStyle = style): StaticPicture {
  return styleSvg({
    style: drawnStyle,
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
    long: 760,
  });
}
const paths = ({ svg }: StaticPicture) => svg.match(/<path [^>]*>/g) ?? [];

it('draws what the style shows, in its colours, and nothing of patterns or of other zooms', () => {
  const [alpha = '', others = '', gamma = '', coast = '', ...more] = paths(drawn(['alpha', 'beta', 'gamma']));
  expect(alpha).toContain('fill="rgba(255,0,0,1)"');
  // Two of one look may lie on each other: in one path they would cut each other out.
  expect(gamma).toContain('fill="rgba(255,0,0,1)"');
  expect(others).toContain('fill="rgba(0,255,0,1)"');
  expect(others).toContain('opacity="0.5"');
  expect(coast).toContain('stroke-width="2" stroke-linejoin="round" stroke-dasharray="4 2"');
  expect(more).toEqual([]);
});

it('leaves out what is switched off, and what a state makes invisible', () => {
  expect(paths(drawn(['beta']))).toHaveLength(2);
  expect(paths(drawn(['beta'], 0))).toHaveLength(1);
});

it('lays the box as Mercator does, with some of what lies around it', () => {
  const { svg, width, height, box } = drawn(['beta']);
  expect(box).toEqual({ x: 274, y: 88, width: 760, height: 259 });
  expect([width, height]).toEqual([760 + 2 * 274, 259 + 2 * 88]);
  expect(svg).toContain(`viewBox="-274 -347 ${width} ${height}"`);
  // From 20° to 30° of 60°.
  expect(svg).toContain('M253.3 0.0L380.0 0.0L');
});

it('draws a line of one dash unbroken, as MapLibre does', () => {
  const paint = { 'line-dasharray': [1] };
  const layers: LayerSpecification[] = [{ id: 'line', type: 'line', source: 'zones', paint }];
  expect(drawn(['alpha'], undefined, { ...style, layers }).svg).not.toContain('dasharray');
});

it('paints the ground', () => {
  expect(drawn([]).svg).toMatch(/<rect [^>]*fill="rgba\(0,0,255,1\)"/);
});
