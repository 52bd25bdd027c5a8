/** Sums, products, ratios and changes of figures as texts state them, each with the range their rounding allows. */
import type { Quantity } from '../model/checkOutcome.ts';
import type { Figure } from './figure.ts';

/** The result of the operands, in the unit of the stated result where that can be; null where units do not go together. */
export type Operation = (operands: Figure[], stated: Figure | null) => Quantity | null;

type Bound = 'value' | 'low' | 'high';

function quantity(compute: (bound: Bound) => number, ...unit: string[]): Quantity {
  return {
    value: compute('value'),
    low: compute('low'),
    high: compute('high'),
    unit: unit.filter((word) => word !== '').join(' '),
  };
}

/** All in one unit. */
export const sum: Operation = (operands, stated) => {
  const model = stated ?? operands[0];
  if (model === undefined || operands.some(({ unit }) => unit !== model.unit)) return null;
  const total = (bound: Bound) =>
    operands.reduce((result, figure) => result + (figure[bound] * figure.scale) / model.scale, 0);
  return quantity(total, model.scaleWord, model.unit);
};

/** In the unit of the operand that the stated result shares, else of the first; the others count how often. */
export const product: Operation = (operands, stated) => {
  const model = operands.find(({ unit }) => unit === stated?.unit) ?? operands[0];
  if (model === undefined) return null;
  const { scale, scaleWord } = stated?.unit === model.unit ? stated : model;
  const total = (bound: Bound) =>
    operands.reduce((result, figure) => result * figure[bound] * figure.scale, 1) / scale;
  return quantity(total, scaleWord, model.unit);
};

/** The first in terms of the second; in per cent where the text says so. */
export const ratio: Operation = ([first, second], stated) => {
  if (first === undefined || second === undefined) return null;
  if (first.unit !== second.unit || second.low <= 0) return null;
  const factor = ((stated?.unit === '%' ? 100 : 1) * first.scale) / second.scale;
  const opposite = { value: 'value', low: 'high', high: 'low' } as const;
  const share = (bound: Bound) => (factor * first[bound]) / second[opposite[bound]];
  return quantity(share, stated?.unit === '%' ? '%' : '');
};

/** By how many per cent the second is more than the first (`sign` 1) or less than it (-1). */
export const changeBy =
  (sign: 1 | -1): Operation =>
  ([before, after]) => {
    if (before === undefined || after === undefined || before.unit !== after.unit || before.low <= 0)
      return null;
    const percent = (from: Bound, to: Bound) =>
      sign * 100 * ((after[to] * after.scale) / (before[from] * before.scale) - 1);
    const ends = [percent('high', 'low'), percent('low', 'high')];
    return { value: percent('value', 'value'), low: Math.min(...ends), high: Math.max(...ends), unit: '%' };
  };
