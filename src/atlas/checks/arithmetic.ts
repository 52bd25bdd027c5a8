/** Sums, products, ratios and changes of figures as texts state them, each with the range their rounding allows. */
import type { Quantity } from '../model/checkOutcome.ts';
import type { Figure } from './figure.ts';

/**
 * The result of the operands, which stand together by the name they have in the text, in the unit of the stated result
 * where that can be; null where units do not go together.
 */
export type Operation = (operands: Figure[][], stated: Figure | null) => Quantity | null;

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
export const sum: Operation = ([operands = []], stated) => {
  const model = stated ?? operands[0];
  if (model === undefined || operands.some(({ unit }) => unit !== model.unit)) return null;
  const total = (bound: Bound) =>
    operands.reduce((result, figure) => result + (figure[bound] * figure.scale) / model.scale, 0);
  return quantity(total, model.scaleWord, model.unit);
};

/** What its figures are counted in; `%` is none. */
const measured = ({ unit }: Figure): boolean => unit !== '%' && unit !== '';

/** All of them multiplied, scales and per cent reckoned in. */
const multiplied = (operands: Figure[], bound: Bound): number =>
  operands.reduce(
    (result, figure) => result * figure[bound] * (figure.unit === '%' ? 0.01 : figure.scale),
    1,
  );

/** In the unit of the operand that the stated result shares, else of the first; the others count how often. */
export const product: Operation = ([operands = []], stated) => {
  const model = operands.find(({ unit }) => unit === stated?.unit) ?? operands[0];
  if (model === undefined) return null;
  const { scale, scaleWord } = stated?.unit === model.unit ? stated : model;
  return quantity((bound) => multiplied(operands, bound) / scale, scaleWord, model.unit);
};

const opposite = { value: 'value', low: 'high', high: 'low' } as const;

/**
 * The product of the first by that of the second. Of one unit it is a number, in per cent where the text says so; else so
 * much of the first per 1, 1,000 … of the second, the first unit of each being meant, the others counting how often.
 */
export const ratio: Operation = ([over = [], under = []], stated) => {
  const [top, bottom] = [over.find(measured), under.find(measured)];
  if (top === undefined || multiplied(under, 'low') <= 0) return null;
  const share = (bound: Bound) => multiplied(over, bound) / multiplied(under, opposite[bound]);
  if (top.unit === bottom?.unit) {
    return stated?.unit === '%' ? quantity((bound) => 100 * share(bound), '%') : quantity(share);
  }
  if (bottom === undefined) return quantity((bound) => share(bound) / top.scale, top.scaleWord, top.unit);
  let per = 1;
  while (share('value') * per < 1) per *= 1000;
  const of = per === 1 ? bottom.unit : `${per.toLocaleString('en')} ${bottom.unit}`;
  return quantity((bound) => share(bound) * per, top.unit, 'per', of);
};

/** The figures at the two ends of a change are rounded alike: as the finer of them. 100 after 90 is 95 to 105. */
function roundedAlike(figures: readonly Figure[]): Figure[] {
  const half = Math.min(...figures.map(({ value, high, scale }) => (high - value) * scale));
  return figures.map((figure) => {
    const own = half / figure.scale;
    return { ...figure, low: figure.value - own, high: figure.value + own };
  });
}

/** By how many per cent the second is more than the first (`sign` 1) or less than it (-1). */
export const changeBy =
  (sign: 1 | -1): Operation =>
  ([operands = []]) => {
    const [before, after] = roundedAlike(operands);
    if (before === undefined || after === undefined || before.unit !== after.unit || before.low <= 0)
      return null;
    const percent = (from: Bound, to: Bound) =>
      sign * 100 * ((after[to] * after.scale) / (before[from] * before.scale) - 1);
    const ends = [percent('high', 'low'), percent('low', 'high')];
    return { value: percent('value', 'value'), low: Math.min(...ends), high: Math.max(...ends), unit: '%' };
  };
