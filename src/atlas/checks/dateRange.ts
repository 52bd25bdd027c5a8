const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const DATES = new RegExp(
  `(${MONTHS.join('|')}) (\\d{1,2})(?: (?:through|to|until)|[–-]| and) ?(?:(${MONTHS.join('|')}) )?(\\d{1,2})\\b`,
  'i',
);

/** First and last day that words such as `May 20 through May 26` state, as `MM-DD`; null where they state none. */
export function readDateRange(words: string): { first: string; last: string } | null {
  const [, month, day, lastMonth, lastDay] = DATES.exec(words) ?? [];
  if (month === undefined || day === undefined || lastDay === undefined) return null;
  const twoDigits = (value: string | number) => String(value).padStart(2, '0');
  const written = (name: string, date: string) =>
    `${twoDigits(MONTHS.findIndex((known) => known.toLowerCase() === name.toLowerCase()) + 1)}-${twoDigits(date)}`;
  return { first: written(month, day), last: written(lastMonth ?? month, lastDay) };
}
