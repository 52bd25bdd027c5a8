import { DAY, dayOf, readWhen, type When } from '../model/when.ts';
import { type CheckRule, decided, exactly, undecided } from './checkRule.ts';
import { quantityOf, readFigure } from './figure.ts';
import { formatQuantity } from './formatQuantity.ts';

/** The days of both, first and last counted. */
function sharedDays(a: When, b: When): { count: number; first: string; last: string } {
  const [start, end] = [Math.max(a.earliest, b.earliest), Math.min(a.latest, b.latest)];
  const count = Math.max(0, Math.round((end - start) / DAY));
  return count === 0 ? { count, first: '', last: '' } : { count, first: dayOf(start), last: dayOf(end) };
}

/** Words of a moment: that a day is shared does not confirm them. */
const MOMENT = /\bas (?:he|she|it|they) [a-z]+|\bmoment\b|\bhour\b|\bsimultaneous/i;

/** How many days two events share, against words such as `at the same time`; or against the days they state. */
export const togetherCheck: CheckRule = ({ args, words }, { features }) => {
  const [a, b] = args.map((id) => features.get(id));
  const [datesA, datesB] = [a, b].map((feature) => readWhen(feature?.when));
  if (!a || !b || !datesA || !datesB) return undecided('The atlas has no date for one of the two.');
  const dated = `${a.title} (${a.when}) and ${b.title} (${b.when})`;
  if (datesA.days === null || datesB.days === null) {
    return undecided(`${dated} are not both known to the day.`);
  }
  const { count, first, last } = sharedDays(datesA, datesB);
  const computed = exactly(count, 'days');
  const which = count === 0 ? '' : `: ${first === last ? first : `${first} to ${last}`}`;
  const found = `${dated} share ${count === 0 ? 'no day' : formatQuantity(computed)}${which}.`;
  if (count > 0 && MOMENT.test(words)) {
    return undecided(`${found} The words speak of a moment, and the atlas knows days only.`, { computed });
  }
  const figure = readFigure(words);
  const stated = figure?.unit === 'days' ? quantityOf(figure) : null;
  const holds = stated === null ? count > 0 : count === stated.value;
  const says = stated === null ? '' : ` The text says ${formatQuantity(stated)}.`;
  return decided(holds, holds ? found : `${found}${says}`, { stated, computed });
};
