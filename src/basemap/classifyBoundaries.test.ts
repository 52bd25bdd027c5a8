import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import type { BoundaryRule } from '../atlas/boundaries/boundaryRules.ts';
import { classifyBoundaries } from './classifyBoundaries.ts';

/*
 * Three areas in a row, each a degree wide: alpha | beta | gamma. Arcs: 0 alpha's coast, 1 alpha–beta,
 * 2 beta's northern and 3 its southern coast, 4 beta–gamma, 5 gamma's coast.
 */
const areas: GeometryCollection = {
  type: 'GeometryCollection',
  geometries: [
    { type: 'Polygon', id: '001', arcs: [[0, 1]] },
    { type: 'MultiPolygon', id: '002', arcs: [[[~1, 3, 4, 2]]] },
    { type: 'Polygon', properties: { name: 'Gamma' }, arcs: [[~4, 5]] },
  ],
};
const topology: Topology = {
  type: 'Topology',
  objects: { areas },
  arcs: [
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 0.5],
      [1, 1],
    ],
    [
      [2, 1],
      [1, 1],
    ],
    [
      [1, 0],
      [2, 0],
    ],
    [
      [2, 0],
      [2, 0.5],
      [2, 1],
    ],
    [
      [2, 0],
      [3, 0],
      [3, 1],
      [2, 1],
    ],
  ],
};
const classify = (...rules: BoundaryRule[]) =>
  Object.fromEntries(
    classifyBoundaries(topology, areas, rules).map(({ class: name, lines }) => [name, lines]),
  );
const alphaBeta = [
  [1, 0],
  [1, 0.5],
  [1, 1],
];
const betaGamma = [
  [2, 0],
  [2, 0.5],
  [2, 1],
];
const ground = 'Invented.';

it('takes shared lines, and no coast, for settled boundaries', () => {
  expect(classify()).toEqual({ settled: [alphaBeta, betaGamma], unsettled: [] });
});

it('finds the line of a rule in either order, and an area without a number by its name', () => {
  expect(classify({ between: ['Gamma', '002'], class: 'unsettled', ground })).toEqual({
    settled: [alphaBeta],
    unsettled: [betaGamma],
  });
});

it('leaves internal lines out', () => {
  const lines = classify({ between: ['001', '002'], class: 'internal', ground });
  expect(lines).toEqual({ settled: [betaGamma], unsettled: [] });
});

it('applies a rule with a box only to what lies in it, also across the antimeridian', () => {
  const rule: BoundaryRule = { between: ['001', '002'], class: 'unsettled', ground, within: [0, 0, 5, 5] };
  expect(classify(rule).unsettled).toEqual([alphaBeta]);
  expect(classify({ ...rule, within: [0, 2, 5, 5] }).unsettled).toEqual([]);
  expect(classify({ ...rule, within: [170, 0, 5, 5] }).unsettled).toEqual([alphaBeta]);
  expect(classify({ ...rule, within: [170, 0, -170, 5] }).unsettled).toEqual([]);
});
