import { readWhen } from '../features/when.ts';
import type { Quantity } from '../model.ts';
import { agree, type CheckRule, undecided } from './checkOutcome.ts';
import { quantityOf, readFigure } from './figure.ts';
import { formatAmount } from './formatQuantity.ts';

const yearOf = (time: number) => new Date(time).getUTCFullYear();
const monthAndDay = (time: number) => new Date(time).toISOString().slice(5, 10);

/**
 * Years between two dates, as anniversaries are counted: by the calendar years where a date is not known to the day,
 * by completed years where both are.
 */
export const intervalCheck: CheckRule = ({ args, words }) => {
  const [first, last] = args.map((date) => readWhen(date));
  if (!first || !last || !Number.isFinite(first.earliest) || !Number.isFinite(last.earliest)) {
    return undecided(`The dates ${args.join(' and ')} cannot be compared.`);
  }
  const byDay = first.days === 1 && last.days === 1;
  const notYet = byDay && monthAndDay(last.earliest) < monthAndDay(first.earliest) ? 1 : 0;
  const value = yearOf(last.earliest) - yearOf(first.earliest) - notYet;
  const computed: Quantity = { value, low: value, high: value, unit: 'years' };
  const found = `From ${args[0]} to ${args[1]} it is ${formatAmount(value, 'years')}.`;
  const figure = readFigure(words);
  if (figure === null) return undecided(`${found} The text states no number.`, { computed });
  const stated = { ...quantityOf(figure), unit: 'years' };
  const same = agree(stated, computed);
  return {
    stated,
    computed,
    verdict: same ? 'holds' : 'differs',
    explanation: same ? found : `${found} The text says ${formatAmount(stated.value, 'years')}.`,
    alternatives: [],
  };
};
