import { standings } from '../model/feature.ts';
import { isEvent } from '../model/kinds.ts';
import type { KnownNames, Rules } from './featureRule.ts';

/** Beyond this a shape is a sketch: `schematic`, not `derived`. */
const LARGEST_TOLERANCE_KM = 500;

/** How the shape is known: each basis owes the reader its reasons. How the words put an event: what does not happen has no such standing. */
export const basisRules: Rules<KnownNames> = {
  'basis-missing': ({ geometry, properties: { basis } }) =>
    geometry !== null &&
    basis === undefined &&
    'has a geometry but no “basis”: stated, derived, named or schematic',
  'basis-method': ({ properties: { basis, method } }) =>
    (basis === 'derived' || basis === 'schematic') &&
    method === undefined &&
    `a ${basis} shape needs “method”: one sentence on how it was drawn`,
  'basis-tolerance': ({ properties: { basis, toleranceKm } }) =>
    basis === 'derived' &&
    toleranceKm === undefined &&
    'a derived shape needs “toleranceKm”: how far off it may be',
  'basis-from': ({ properties: { basis, from = [] } }) =>
    basis === 'derived' &&
    from.length === 0 &&
    'a derived shape needs “from”: the check keys or source ids it was built from',
  'basis-source': ({ properties: { basis, sources = [], from = [] } }) =>
    basis === 'stated' &&
    sources.length + from.length === 0 &&
    'a stated shape needs “sources” (or “from”): who published the coordinates',
  'tolerance-size': ({ properties: { basis, toleranceKm = 0 } }) =>
    basis === 'derived' &&
    toleranceKm > LARGEST_TOLERANCE_KM &&
    `a tolerance of ${toleranceKm} km says nothing about the shape; make it schematic or unlocated`,
  standing: ({ properties: { kind, standing } }) => {
    if (isEvent(kind) === (standing !== undefined)) return false;
    return standing === undefined
      ? `a ${kind} needs “standing”: ${standings.join(', ')}, as its words put it`
      : `a ${kind} does not happen, so it has no “standing”`;
  },
};
