import type { Quantity } from '../model/checkOutcome.ts';
import { agree, type CheckRule, decided, undecided } from './checkRule.ts';
import { type Figure, quantityOf, readFigure } from './figure.ts';
import { formatQuantity, formatRange } from './formatQuantity.ts';
import { converted, isLengthUnit, type LengthUnit } from './lengthUnits.ts';

/** The lengths of the words in their order, each read from its numeral on. */
function lengthsIn(words: string): Figure[] {
  return [...words.matchAll(/\d[\d,]*(?:\.\d+)?/g)]
    .flatMap(({ index }) => readFigure(words.slice(index)) ?? [])
    .filter(({ unit, scale }) => isLengthUnit(unit) && scale === 1);
}

function inUnitOf(length: Figure, unit: LengthUnit): Quantity {
  const from = length.unit as LengthUnit;
  const of = (km: number) => converted(km, from, unit);
  return { value: of(length.value), low: of(length.low), high: of(length.high), unit };
}

/** `[4,300 kilometre (2,672 mile)](convert:length)`: the first length in the unit of the second. A mile is the statute mile unless called nautical. */
export const convertCheck: CheckRule = ({ words }) => {
  const [first, second] = lengthsIn(words);
  if (first === undefined || second === undefined) {
    return undecided('The words do not state two lengths.');
  }
  const stated = quantityOf(second);
  const computed = inUnitOf(first, second.unit as LengthUnit);
  const range = formatRange(computed);
  const found = `${formatQuantity(quantityOf(first))} are ${formatQuantity(computed)}${range === '' ? '' : ` (${range} with the rounding of the figure)`}.`;
  const same = agree(stated, computed);
  return decided(same, `${found} The text gives ${formatQuantity(stated)}.`, {
    stated,
    computed,
    alternatives:
      second.unit === 'mi' ? [{ label: 'in nautical miles', quantity: inUnitOf(first, 'nmi') }] : [],
  });
};
