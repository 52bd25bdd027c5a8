import type { Quantity } from '../model/checkOutcome.ts';
import { DAY, dayOf, readWhen, type When } from '../model/when.ts';
import { agree, type CheckRule, decided, exactly, undecided } from './checkRule.ts';
import { quantityOf, readFigure } from './figure.ts';
import { formatAmount, formatRange } from './formatQuantity.ts';

/** Mean of the Gregorian calendar: 400 years have 146,097 days and 4,800 months. */
const DAYS_IN_MONTH = 146_097 / 4_800;
/** Words that count weeks are taken as rounded to the whole week: a fortnight may stand for 11 to 17 days. */
const WEEK_SLACK_DAYS = 3;
/** Words that count months are taken as rounded to the whole month. */
const MONTH_SLACK = 0.5;

const yearOf = (time: number) => new Date(time).getUTCFullYear();
const monthAndDay = (time: number) => dayOf(time).slice(5);

/** By completed years where both dates are known to the day, else by the calendar years. */
function yearsBetween(first: When, last: When, byDay: boolean): Quantity {
  const notYet = byDay && monthAndDay(last.earliest) < monthAndDay(first.earliest) ? 1 : 0;
  return exactly(yearOf(last.earliest) - yearOf(first.earliest) - notYet, 'years');
}

/** From day to day, the first not counted. */
function timeBetween(first: When, last: When, unit: 'days' | 'months'): Quantity {
  const days = Math.round((last.earliest - first.earliest) / DAY);
  return exactly(unit === 'days' ? days : Math.round((days / DAYS_IN_MONTH) * 10) / 10, unit);
}

/** The time that words state in days, weeks or months, with what their rounding allows; null where they state years or a bare number. */
function statedTime(words: string): Quantity | null {
  const figure = readFigure(words);
  if (figure === null || (figure.unit !== 'days' && figure.unit !== 'months')) return null;
  const slack =
    figure.unit === 'months' ? MONTH_SLACK : /\b(week|fortnight)/i.test(words) ? WEEK_SLACK_DAYS : 0;
  const { value, unit } = quantityOf(figure);
  // “Within a week” is any time up to one.
  const low = /\bwithin\b/i.test(words) ? 0 : value - slack;
  return { value, unit, low, high: value + slack };
}

/**
 * The time between two dates: in days, weeks or months where the words state such, else in years, as
 * anniversaries are counted.
 */
export const intervalCheck: CheckRule = ({ args, words }) => {
  const [first, last] = args.map((date) => readWhen(date));
  if (!first || !last || !Number.isFinite(first.earliest) || !Number.isFinite(last.earliest)) {
    return undecided(`The dates ${args.join(' and ')} cannot be compared.`);
  }
  const byDay = first.days === 1 && last.days === 1;
  const time = statedTime(words);
  if (time !== null && !byDay) {
    return undecided(`The dates ${args.join(' and ')} are not both known to the day.`, { stated: time });
  }
  const computed =
    time === null
      ? yearsBetween(first, last, byDay)
      : timeBetween(first, last, time.unit === 'days' ? 'days' : 'months');
  const found = `From ${args[0]} to ${args[1]} it is ${formatAmount(computed.value, computed.unit)}.`;
  const figure = readFigure(words);
  if (figure === null) return undecided(`${found} The text states no number.`, { computed });
  const stated = time ?? { ...quantityOf(figure), unit: 'years' };
  const same = agree(stated, computed);
  const range = formatRange(stated);
  const says = `The text says ${formatAmount(stated.value, stated.unit)}${range === '' ? '' : `, which may stand for ${range}`}.`;
  return decided(same, same && range === '' ? found : `${found} ${says}`, { stated, computed });
};
