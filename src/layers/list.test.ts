import { expect, test } from 'vitest';
import { symbolOf as symbolOfKind, writtenKinds } from '../atlas/model/kinds.ts';
import { bases } from './bases.ts';
import { comparisonBadge } from './comparisonBadge.ts';
import type { Drawing } from './drawing.ts';
import { edgeBand } from './edgeBand.ts';
import { sampleAtlas } from './fixtures/sampleAtlas.ts';
import { symbolLayers, symbolOf, symbols } from './list.ts';
import type { Paint } from './symbol.ts';

const paint: Paint = { base: bases[0].id, palette: bases[0].palette, sides: sampleAtlas.sides };

/** A drawing in black and white: what is left without colour. */
const inGrey = (drawing: Drawing) =>
  JSON.stringify(drawing)
    .replaceAll(paint.palette.halo, 'white')
    .replaceAll(/#[0-9a-f]{6}/g, 'black');

test('THE LIST holds each symbol once, and one for every kind in every form', () => {
  const ids = symbols.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const wanted = writtenKinds.flatMap((kind) =>
    ([null, 'point', 'line', 'area'] as const).map((shape) => symbolOfKind(kind, shape)),
  );
  for (const id of wanted) if (id !== null) expect(symbolOf(id).id).toBe(id);
});

test('a layer’s id says whose it is, and every symbol draws something', () => {
  const ids = symbolLayers(paint).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id } of symbols)
    expect(
      ids.some((layer) => layer.startsWith(`${id}:`)),
      id,
    ).toBe(true);
  const owners = [...symbols.map(({ id }) => id as string), 'glow', 'selection', comparisonBadge, edgeBand];
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
