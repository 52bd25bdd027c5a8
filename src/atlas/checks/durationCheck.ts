import type { Quantity } from '../model/checkOutcome.ts';
import { dayOf, readWhen, type When } from '../model/when.ts';
import { agree, type CheckRule, decided, exactly, type Finding, undecided } from './checkRule.ts';
import { readDateRange } from './dateRange.ts';
import { quantityOf, readFigure } from './figure.ts';
import { formatAmount, formatQuantity } from './formatQuantity.ts';

/** Words that give the dates themselves, such as `May 20 through May 26`. */
function compareDates(words: string, title: string, dates: When, computed: Quantity): Finding | null {
  const range = readDateRange(words);
  if (range === null) return null;
  const [first, last] = [dayOf(dates.earliest), dayOf(dates.latest)];
  // The words give months and days, and leave the year to the reader.
  const same = range.first === first.slice(5) && range.last === last.slice(5);
  const known =
    first === last ? `to ${first}, which is another day` : `from ${first} to ${last}, which are other days`;
  return decided(
    same,
    same
      ? `The atlas dates ${title} to the same days: ${formatQuantity(computed)}, first and last included.`
      : `The atlas dates ${title} ${known}.`,
    { computed },
  );
}

/** How many days an event took, first and last included, against the words or dates of the text. */
export const durationCheck: CheckRule = ({ args, words }, { features }) => {
  const feature = features.get(args[0] ?? '');
  const dates = readWhen(feature?.when);
  if (feature === undefined || dates === null) return undecided('The atlas has no date for this.');
  const figure = readFigure(words);
  const stated = figure === null ? null : quantityOf(figure);
  if (dates.days === null) {
    return undecided(`The dates of ${feature.title} are not known to the day (${feature.when}).`, { stated });
  }
  const computed = exactly(dates.days, 'days');
  const byDates = compareDates(words, feature.title, dates, computed);
  if (byDates !== null) return byDates;
  const counted = `${feature.title} took ${formatQuantity(computed)}, first and last included (${feature.when}).`;
  if (stated === null || figure === null || !['days', 'years'].includes(figure.unit)) {
    return undecided(`${counted} The text states no number of days.`, { computed });
  }
  const years = figure.unit === 'years';
  const compared = years
    ? { ...computed, low: dates.days / 366, high: dates.days / 365, unit: 'years' }
    : computed;
  const same = agree(stated, compared);
  return decided(
    same,
    same ? counted : `${counted} The text says ${formatAmount(stated.value, stated.unit)}.`,
    { stated, computed },
  );
};
