import { DAY, dayNumber } from '../../state/calendar.ts';

/** A day of the calendar, as far as it is known. */
export interface KnownDate {
  year: number;
  /** From 1. */
  month?: number | undefined;
  day?: number | undefined;
}

type Part = 'year' | 'month' | 'day';

/** Regions where a language alone leaves the order of a date open. */
const locales: Record<string, string> = { en: 'en-GB' };
const shapes = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(lang: string, parts: readonly Part[]): Intl.DateTimeFormat {
  const key = [lang, ...parts].join(' ');
  const shape = Object.fromEntries(parts.map((part) => [part, shapes[part]]));
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(locales[lang] ?? lang, { ...shape, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

const utc = ({ year, month, day }: KnownDate): Date => new Date(dayNumber(year, month, day) * DAY);

/** The parts of a date that are known, the year first. */
export const knownParts = ({ month, day }: KnownDate): Part[] =>
  month === undefined ? ['year'] : day === undefined ? ['year', 'month'] : ['year', 'month', 'day'];

/** Parts of a date in a language: `20 May 2014`, `2014年5月20日`; of some parts only: `20`, `5月20日`. */
export function calendarText(lang: string, date: KnownDate, parts = knownParts(date)): string {
  // A Chinese month alone would be spelled out, beside months in figures.
  if (parts.length === 1 && parts[0] === 'month' && !yearStandsLast(lang)) {
    return calendarText(lang, date, ['month', 'day'])
      .replace(/(\d+\D+)\d.*/u, '$1')
      .trim();
  }
  return formatOf(lang, parts).format(utc(date));
}

/** Whether a language writes the year after the month. Then what two dates share stands at the end, else at the beginning. */
export function yearStandsLast(lang: string): boolean {
  const types = formatOf(lang, ['year', 'month']).formatToParts(utc({ year: 2000 }));
  return types.findIndex(({ type }) => type === 'year') > types.findIndex(({ type }) => type === 'month');
}

/**
 * A date as it stands after a preposition such as “since”: where a month bends with what goes before it, it takes the
 * form it has after a day, and a year alone the abbreviation it has after a month.
 */
export function calendarTextAfterPreposition(lang: string, date: KnownDate): string {
  if (date.day !== undefined || !yearStandsLast(lang)) return calendarText(lang, date);
  const parts = formatOf(lang, ['year', 'month']).formatToParts(utc(date));
  // In parts, some browsers give a narrow space where the whole has an ordinary one.
  const after = parts
    .slice(parts.findIndex(({ type }) => type === 'year'))
    .map(({ value }) => value.replace('\u202f', ' '))
    .join('');
  if (date.month === undefined) return after;
  const bent = formatOf(lang, ['month', 'day']).formatToParts(utc(date));
  return [bent.find(({ type }) => type === 'month')?.value, after].join(' ');
}
