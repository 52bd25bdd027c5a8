const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const MONTH = `(${MONTHS.join('|')})`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const TO = '(?:\\s*[–—-]\\s*|\\s+(?:through|to|until|and)\\s+)';
/** `April 14-18`, `May 20 through May 26`. */
const MONTH_FIRST = new RegExp(`\\b${MONTH} ${DAY}${TO}(?:${MONTH} )?${DAY}\\b`, 'i');
/** `4-20 February`, `30 April to 2 May`. */
const DAY_FIRST = new RegExp(`\\b${DAY}(?: ${MONTH})?${TO}${DAY} ${MONTH}\\b`, 'i');

/** `May 20`, `20 May`. */
const ONE_DAY = new RegExp(`\\b${MONTH} ${DAY}\\b|\\b${DAY} ${MONTH}\\b`, 'i');

function written(month: string, day: string): string {
  const number = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  return `${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** First and last day that words such as `May 20 through May 26`, `4-20 February` or `May 20` state, as `MM-DD`; null where they state none. */
export function readDateRange(words: string): { first: string; last: string } | null {
  const [, month, day, lastMonth, lastDay] = MONTH_FIRST.exec(words) ?? [];
  if (month !== undefined && day !== undefined && lastDay !== undefined) {
    return { first: written(month, day), last: written(lastMonth ?? month, lastDay) };
  }
  const [, firstDay, firstMonth, endDay, endMonth] = DAY_FIRST.exec(words) ?? [];
  if (firstDay === undefined || endDay === undefined || endMonth === undefined) return readDay(words);
  return { first: written(firstMonth ?? endMonth, firstDay), last: written(endMonth, endDay) };
}

function readDay(words: string): { first: string; last: string } | null {
  const [, month, day, dayBefore, monthAfter] = ONE_DAY.exec(words) ?? [];
  const [inMonth, onDay] = [month ?? monthAfter, day ?? dayBefore];
  if (inMonth === undefined || onDay === undefined) return null;
  const date = written(inMonth, onDay);
  return { first: date, last: date };
}
