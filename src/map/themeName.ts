import type { DaySpan, Feature } from '../atlas/model/feature.ts';
import { dateOf } from '../state/calendar.ts';

/** The years of a span: `2021`, `2019–2021`, `2019–` where it has no end; empty where there is none. */
export function yearsOf(span: DaySpan | undefined): string {
  const [first, last] = (span ?? [null, null]).map((day) => (day === null ? '' : String(dateOf(day).year)));
  if (!first || first === last) return last ?? '';
  return `${first}–${last}`;
}

/** What the map calls an exercise or patrol in a language: its short name with its years, where that does not hold them. */
export function themeName({ short, names, title, span }: Feature, language: string): string {
  const own = Object.hasOwn(names, language) ? names[language]?.[0]?.name : undefined;
  const name = (short && Object.hasOwn(short, language) ? short[language] : undefined) ?? own ?? title;
  const years = yearsOf(span);
  return years === '' || years.split('–').every((year) => name.includes(year)) ? name : `${name} ${years}`;
}
