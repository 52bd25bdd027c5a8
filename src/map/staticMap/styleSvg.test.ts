import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Geometry } from 'geojson';
import { expect, it } from 'vitest';
import type { Drawing } from '../../layers/drawing.ts';
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

const drawings = new Map<string, Drawing>([
  ['hatch', { width: 12, height: 12, paths: [{ d: 'M0 12L12 0', stroke: '#123456' }] }],
  ['ticks', { width: 24, height: 16, paths: [{ d: 'M0 8L24 8', stroke: '#654321' }] }],
  ['ship', { width: 26, height: 20, paths: [{ d: 'M0 0L26 20', stroke: '#abcdef' }] }],
]);

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
    // At level 3, 512 pixels wide.
    box: [0, 0, 45, 20],
    frame: { width: 512, height: 400 },
    beyond: { width: 50, height: 20 },
    drawings,
  });
}
const paths = ({ svg }: StaticPicture) => svg.match(/<path [^>]*>/g) ?? [];

it('draws what the style shows, in its colours, and nothing of other zooms', () => {
  const [alpha = '', others = '', gamma = '', coast = '', ...more] = paths(drawn(['alpha', 'beta', 'gamma']));
  expect(alpha).toContain('fill="rgba(255,0,0,1)"');
  // Two of one look may lie on each other: in one path they would cut each other out.
  expect(gamma).toContain('fill="rgba(255,0,0,1)"');
  expect(others).toContain('fill="rgba(0,255,0,1)"');
  expect(others).toContain('opacity="0.5"');
  expect(coast).toContain(
    'stroke-width="2" stroke-linejoin="miter" stroke-linecap="butt" stroke-dasharray="4 2"',
  );
  expect(more).toEqual([]);
});

it('leaves out what is switched off, and what a state makes invisible', () => {
  expect(paths(drawn(['beta']))).toHaveLength(2);
  expect(paths(drawn(['beta'], 0))).toHaveLength(1);
});

it('fits the box into the frame as Mercator does, with some of what lies around it', () => {
  const { svg, width, height, box } = drawn(['beta']);
  expect([width, height]).toEqual([612, 440]);
  expect(svg).toContain('viewBox="0 0 612 440"');
  expect([box.x, box.width]).toEqual([50, 512]);
  expect(box.height).toBeCloseTo(232.32, 1);
  expect(box.y).toBeCloseTo((440 - 232.32) / 2, 1);
  // From 20° to 30° of 45°.
  expect(svg).toContain('M277.6 336.2L391.3 336.2L');
});

it('draws what lies beyond 180° where the data begins anew there', () => {
  const { svg } = styleSvg({
    style,
    data: { zones: [feature('alpha', square(-175))] },
    state: { shown: ['alpha'] },
    box: [160, 0, 205, 20],
    frame: { width: 512, height: 400 },
  });
  // From 185° to 195°.
  expect(svg).toContain('M284.4 316.2L398.2 316.2L');
});

const withLayer = (layer: object) =>
  drawn(['alpha'], undefined, {
    ...style,
    layers: [{ id: 'own', source: 'zones', ...layer } as LayerSpecification],
  }).svg;

it('fills with the drawing of a pattern, lays it along lines, and leaves out those it does not know', () => {
  const hatched = withLayer({ type: 'fill', paint: { 'fill-pattern': 'hatch' } });
  expect(hatched).toMatch(/<pattern id="own\/hatch" .*#123456.*<path fill="url\(#own\/hatch\)"/s);
  const ticked = withLayer({ type: 'line', paint: { 'line-pattern': 'ticks', 'line-width': 16 } });
  expect(ticked.match(/#654321/g)?.length).toBeGreaterThan(100);
  expect(ticked).toContain('rotate(-90)');
  expect(withLayer({ type: 'fill', paint: { 'fill-pattern': 'unknown' } })).not.toContain('<path');
});

it('blurs the edges of lines', () => {
  const svg = withLayer({ type: 'line', paint: { 'line-width': 5, 'line-blur': 3.4641 } });
  expect(svg).toMatch(/stdDeviation="1".*stroke-width="1.54"/);
});

it('draws the signs that give way to nothing, where and how they stand, those of a greater key over the others', () => {
  const spot = (id: string, lng: number): Feature => feature(id, { type: 'Point', coordinates: [lng, 10] });
  const layout = {
    'icon-image': ['case', ['==', ['get', 'id'], 'none'], '', 'ship'],
    'icon-offset': [29, 0],
    'icon-rotate': 90,
    'symbol-sort-key': ['case', ['==', ['get', 'id'], 'first'], 0, 1],
  };
  const signs = (more: object) =>
    styleSvg({
      style: {
        ...style,
        layers: [{ id: 'signs', type: 'symbol', source: 'spots', layout: { ...layout, ...more } } as never],
      },
      data: { spots: [spot('last', 9), spot('first', 36), spot('none', 18)] },
      drawings,
      box: [0, 0, 45, 20],
      frame: { width: 512, height: 400 },
    }).svg.match(/translate\(.*?rotate\(90\)".*?height/g);
  expect(signs({ 'icon-allow-overlap': true })).toEqual([
    expect.stringMatching(/^translate\(409\.6 2\d\d.* x="16" y="-10" width="26" height$/),
    expect.stringMatching(/^translate\(102\.4 2\d\d.* x="16" y="-10" width="26" height$/),
  ]);
  expect(signs({})).toBeNull();
});

it('draws signs that have found a place above all else', () => {
  const { svg } = styleSvg({
    style: { ...style, layers: style.layers.slice(0, 1) },
    data: {},
    drawings,
    signs: [{ spot: [100, 50], image: 'ship' }],
    box: [0, 0, 45, 20],
    frame: { width: 512, height: 400 },
    beyond: { width: 50, height: 20 },
  });
  expect(svg).toMatch(/x="137" y="60" width="26" height="20".*#abcdef/s);
});

it('draws a line of one dash unbroken, as MapLibre does', () => {
  const paint = { 'line-dasharray': [1] };
  const layers: LayerSpecification[] = [{ id: 'line', type: 'line', source: 'zones', paint }];
  expect(drawn(['alpha'], undefined, { ...style, layers }).svg).not.toContain('dasharray');
});

it('paints the ground', () => {
  expect(drawn([]).svg).toMatch(/<rect [^>]*fill="rgba\(0,0,255,1\)"/);
});
