import type { FeatureRule } from './featureRule.ts';

/** Beyond this a shape is a sketch: `schematic`, not `derived`. */
const LARGEST_TOLERANCE_KM = 500;

/** How the shape is known: each basis owes the reader its reasons. */
export const basisRules: FeatureRule[] = [
  {
    rule: 'basis-missing',
    broken: ({ geometry, properties }) =>
      geometry !== null && properties.basis === undefined
        ? ['has a geometry but no “basis”: stated, derived, named or schematic']
        : [],
  },
  {
    rule: 'basis-method',
    broken: ({ properties: { basis, method } }) =>
      (basis === 'derived' || basis === 'schematic') && method === undefined
        ? [`a ${basis} shape needs “method”: one sentence on how it was drawn`]
        : [],
  },
  {
    rule: 'basis-tolerance',
    broken: ({ properties: { basis, toleranceKm } }) =>
      basis === 'derived' && toleranceKm === undefined
        ? ['a derived shape needs “toleranceKm”: how far off it may be']
        : [],
  },
  {
    rule: 'basis-from',
    broken: ({ properties: { basis, from } }) =>
      basis === 'derived' && (from === undefined || from.length === 0)
        ? ['a derived shape needs “from”: the check keys or source ids it was built from']
        : [],
  },
  {
    rule: 'basis-source',
    broken: ({ properties: { basis, sources = [], from = [] } }) =>
      basis === 'stated' && sources.length + from.length === 0
        ? ['a stated shape needs “sources” (or “from”): who published the coordinates']
        : [],
  },
  {
    rule: 'tolerance-size',
    broken: ({ properties: { basis, toleranceKm } }) =>
      basis === 'derived' && toleranceKm !== undefined && toleranceKm > LARGEST_TOLERANCE_KM
        ? [`a tolerance of ${toleranceKm} km says nothing about the shape; make it schematic or unlocated`]
        : [],
  },
];
