import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { bases } from '../layers/bases.ts';
import { depthTones } from '../layers/depthTones.ts';
import { chart, night, type Palette } from '../layers/palette.ts';
import { baseSources, baseStyleLayers } from './baseStyle.ts';

const basemap = { url: 'https://chart.example/base.pmtiles', maxZoom: 6, attribution: 'Invented' };
const coloursOf = (palette: Palette) => [...Object.values(palette), ...depthTones(palette)];
const without = (layers: unknown, colours: string[]) => {
  return JSON.parse(JSON.stringify(layers, (_, value) => (colours.includes(value) ? 'colour' : value)));
};

describe.each(bases)('the base $title', ({ palette }) => {
  const layers = baseStyleLayers(palette);

  it('is a valid style', () => {
    const style = { version: 8, sources: baseSources(basemap), layers } as StyleSpecification;
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('reads only its own sources', () => {
    const sources = Object.keys(baseSources(basemap));
    const read = layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(read.filter((source) => !sources.includes(String(source)))).toEqual([]);
  });

  it('draws land over the shallows and the coast over everything', () => {
    const order = layers.map(({ id }) => id);
    expect(order.indexOf('base:shallow')).toBeLessThan(order.indexOf('base:land'));
    expect(order.at(-1)).toBe('base:coast');
  });

  it('draws the steps of the sea’s floor under all else, the deepest first', () => {
    const order = layers.map(({ id }) => id);
    const steps = order.filter((id) => id.startsWith('base:depth-'));
    expect(steps.length).toBe(depthTones(palette).length);
    expect(order.slice(0, steps.length + 1)).toEqual(['base:water', ...steps]);
    expect(steps.at(-1)).toBe(`base:depth-${steps.length}`);
  });

  it('dashes unsettled boundaries and no others', () => {
    const dashed = layers.filter((layer) => layer.type === 'line' && layer.paint?.['line-dasharray']);
    expect(dashed.map(({ id }) => id)).toEqual(['base:boundary-unsettled']);
  });
});

it('differs between bases in constant colours only', () => {
  expect(without(baseStyleLayers(chart), coloursOf(chart))).toEqual(
    without(baseStyleLayers(night), coloursOf(night)),
  );
});

it('asks the archive for tiles up to the last zoom it holds', () => {
  expect(baseSources(basemap).basemap).toMatchObject({
    tiles: ['pmtiles://https://chart.example/base.pmtiles/{z}/{x}/{y}'],
    maxzoom: 6,
  });
});
