/** Days are counted from 1970-01-01, which is day 0, in the Gregorian calendar; months from 1. */

/** Milliseconds of a day. */
export const DAY = 86_400_000;

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** The number of a day. Months and days beyond their range run on, so that day 0 is the last of the month before. */
export function dayNumber(year: number, month = 1, day = 1): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

/** The date of a day. */
export function dateOf(day: number): CalendarDay {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const lastOfMonth = ({ year, month }: CalendarDay): number => dayNumber(year, month + 1, 0);

/** First and last day of a year. */
export const yearSpan = (year: number): [first: number, last: number] => [
  dayNumber(year),
  dayNumber(year, 12, 31),
];

/** The shortest ISO 8601 date whose first day this is: `2014` for 1 January 2014. */
export function asFirstDay(day: number): string {
  const date = dateOf(day);
  return asDate(day).slice(0, date.day !== 1 ? undefined : date.month === 1 ? -6 : -3);
}

/** The shortest ISO 8601 date whose last day this is: `2014` for 31 December 2014. */
export function asLastDay(day: number): string {
  const date = dateOf(day);
  return asDate(day).slice(0, day !== lastOfMonth(date) ? undefined : date.month === 12 ? -6 : -3);
}

/** The day as ISO 8601: `2014-05-20`. */
export const asDate = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** First and last day of `2014`, `2014-05` or `2014-05-20`; null for anything else, such as a 30 February. */
export function readDate(text: string): [first: number, last: number] | null {
  const [match, yearText, monthText, dayText] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (match === undefined) return null;
  const year = Number(yearText);
  if (monthText === undefined) return yearSpan(year);
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (dayText === undefined) return [dayNumber(year, month), dayNumber(year, month + 1, 0)];
  const day = dayNumber(year, month, Number(dayText));
  return asDate(day) === text ? [day, day] : null;
}
