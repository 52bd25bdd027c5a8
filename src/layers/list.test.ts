import { expect, test } from 'vitest';
import type { Basis, SymbolId } from '../atlas/model/feature.ts';
import { bases } from './bases.ts';
import { comparisonBadge } from './comparisonBadge.ts';
import type { Drawing } from './drawing.ts';
import { sampleAtlas } from './fixtures/sampleAtlas.ts';
import { symbolImage, symbolLayers, symbolOf, symbols } from './list.ts';
import type { Paint } from './symbol.ts';

/** Every symbol of the model: the compiler refuses this list when one is missing. */
const everySymbol: Record<SymbolId, true> = {
  'exercise-area': true,
  'air-zone': true,
  'named-area': true,
  track: true,
  flow: true,
  'event-point': true,
  'place-point': true,
  'place-label': true,
  measure: true,
};

const paintOf = (id: string): Paint | undefined => {
  const base = bases.find((each) => each.id === id);
  return base && { base: base.id, palette: base.palette, sides: sampleAtlas.sides };
};
const paint: Paint = { base: bases[0].id, palette: bases[0].palette, sides: sampleAtlas.sides };

/** A drawing in black and white: what is left without colour. */
const inGrey = (drawing: Drawing) =>
  JSON.stringify(drawing)
    .replaceAll(paint.palette.halo, 'white')
    .replaceAll(/#[0-9a-f]{6}/g, 'black');

test('THE LIST holds each symbol of the model once', () => {
  expect(symbols.map(({ id }) => id).sort()).toEqual(Object.keys(everySymbol).sort());
});

test('a layer’s id says whose it is, and every symbol draws something', () => {
  const ids = symbolLayers(paint).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id } of symbols)
    expect(
      ids.some((layer) => layer.startsWith(`${id}:`)),
      id,
    ).toBe(true);
  const owners = [...symbols.map(({ id }) => id as string), 'selection', comparisonBadge];
  expect(ids.filter((layer) => !owners.includes(layer.split(':')[0] ?? ''))).toEqual([]);
});

test('the selected feature’s name lies above everything', () => {
  expect(symbolLayers(paint).at(-1)?.id).toBe('place-label:selected');
});

test('a symbol’s kinds of knowledge are told apart without colour', () => {
  for (const { id, bases: known, swatch } of symbols) {
    const grey = known.map((basis) => inGrey(swatch({ kind: 'exercise', basis, side: '' }, paint)));
    expect(new Set(grey).size, id).toBe(known.length);
  }
});

test('two parties’ hatchings are told apart without colour', () => {
  const grey = ['amber', 'birch'].map((side) =>
    inGrey(symbolOf('exercise-area').swatch({ kind: 'exercise', basis: 'derived', side }, paint)),
  );
  expect(grey[0]).not.toBe(grey[1]);
});

test('every image a style layer can ask for is drawn, in the colours of its base', () => {
  const styles = [
    ['exercise-area/hatch', 'exercise'],
    ['exercise-area/limit', 'inspection'],
    ['named-area/dots', 'sea'],
    ['track/arrow', 'patrol'],
    ['flow/line', 'pipeline'],
    ['event-point/one', 'visit'],
    ['event-point/many', 'visit'],
    ['place-point/figure', 'port'],
    ['place-label/dot', ''],
    ['comparison-badge/disc-one', ''],
    ['comparison-badge/tag-both', ''],
  ];
  const asked = JSON.stringify(symbolLayers(paint)).matchAll(/"concat","([^"]+)\/"/g);
  const known = [...styles.map(([name]) => name), comparisonBadge];
  for (const [, name] of asked) expect(known).toContain(name);
  const basis: Basis[] = ['stated', 'derived', 'named', 'schematic'];
  for (const [name, kind] of styles) {
    for (const each of basis) {
      const [day, night] = bases.map(({ id }) => symbolImage(`${name}/${kind}/${each}/amber/${id}`, paintOf));
      expect(day?.paths.length, name).toBeGreaterThan(0);
      expect(night?.width, name).toBe(day?.width);
      expect(JSON.stringify(night), name).not.toBe(JSON.stringify(day));
    }
  }
});

test('an image name that is not ours is left alone', () => {
  expect(symbolImage('marker', paintOf)).toBeNull();
  expect(symbolImage('exercise-area/other/exercise/stated/amber/chart', paintOf)).toBeNull();
  expect(symbolImage('exercise-area/hatch/exercise/stated/amber/gone', paintOf)).toBeNull();
});
