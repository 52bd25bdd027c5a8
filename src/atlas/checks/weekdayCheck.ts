import { readWhen } from '../model/when.ts';
import { type CheckRule, decided, undecided } from './checkRule.ts';

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Whether a date falls on the weekday the text names (Gregorian calendar). */
export const weekdayCheck: CheckRule = ({ args, words }) => {
  const [date = ''] = args;
  const time = readWhen(date);
  if (time?.days !== 1) return undecided(`“${date}” is not a single day.`);
  const computed = WEEKDAYS[new Date(time.earliest).getUTCDay()] ?? '';
  const stated = WEEKDAYS.find((name) => new RegExp(`\\b${name}`, 'i').test(words));
  const found = `${date} was a ${computed}.`;
  if (stated === undefined) return undecided(`${found} The text names no weekday.`);
  return decided(stated === computed, stated === computed ? found : `${found} The text says ${stated}.`);
};
