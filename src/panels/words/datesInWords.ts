/** A piece of a date in words. `datetime` is what HTML's `<time datetime>` accepts; words between dates have none. */
export interface DatePiece {
  text: string;
  datetime?: string;
}

interface CalendarDate {
  /** As HTML accepts it, or undefined where a digit is unspecified or the year is out of HTML's range. */
  datetime: string | undefined;
  year: string;
  month?: string;
  day?: string;
  /** “about”, “perhaps” and their like; empty for a plain date. */
  before: string;
  /** “time unknown” and its like, set after the date. */
  after: string;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasons: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const qualifiers: Record<string, string> = { '?': 'perhaps ', '~': 'about ', '%': 'perhaps about ' };

function readDate(text: string): CalendarDate | null {
  const match =
    /^(\d{2}(?:\d{2}|\dX|XX))(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:T(\d{2}:\d{2})(?::\d{2})?(Z)?)?([?~%])?$/.exec(
      text,
    );
  if (!match) return null;
  const [, year = '', month, day, time, utc, qualifier] = match;
  const unknownYear = year.includes('X');
  const words: CalendarDate = {
    datetime: unknownYear ? undefined : year,
    year: unknownYear ? yearsInWords(year) : year,
    before: qualifier ? (qualifiers[qualifier] ?? '') : '',
    after: time ? `, ${time}${utc ? ' UTC' : ''}` : '',
  };
  if (month === undefined) return words;
  if (month === 'XX') return { ...words, after: ', month unknown' };
  const name = seasons[month] ?? months[Number(month) - 1];
  if (name === undefined) return null;
  words.month = name;
  if (seasons[month]) return words;
  if (words.datetime) words.datetime += `-${month}`;
  if (day === undefined) return words;
  if (day === 'XX') return { ...words, after: ', day unknown' };
  words.day = String(Number(day));
  if (words.datetime) words.datetime += `-${day}`;
  if (words.datetime && time) words.datetime += `T${time}${utc ?? ''}`;
  return words;
}

function yearsInWords(year: string): string {
  return year.endsWith('XX')
    ? `between ${year.replace('XX', '00')} and ${year.replace('XX', '99')}`
    : year.replace('X', '0s');
}

function piece(date: CalendarDate, parts: (string | undefined)[]): DatePiece {
  const text = date.before + parts.filter((part) => part !== undefined).join(' ') + date.after;
  return date.datetime === undefined ? { text } : { text, datetime: date.datetime };
}

const whole = (date: CalendarDate): DatePiece => piece(date, [date.day, date.month, date.year]);

function span(from: CalendarDate, to: CalendarDate): DatePiece[] {
  const plain = from.before + from.after + to.before + to.after === '';
  const sameYear = plain && from.year === to.year && from.month !== undefined && to.month !== undefined;
  const sameMonth = sameYear && from.month === to.month && from.day !== undefined && to.day !== undefined;
  if (sameMonth) return [piece(from, [from.day]), { text: '–' }, whole(to)];
  const first = sameYear ? piece(from, [from.day, from.month]) : whole(from);
  const short = !/ /.test(first.text) && !/ /.test(sameYear ? `${to.day ?? ''}` : whole(to).text);
  return [first, { text: short && to.day === undefined ? '–' : ' – ' }, whole(to)];
}

/**
 * An EDTF date or interval (ISO 8601-2, level 0 and 1: open ends, `?` `~` `%`, seasons, unspecified
 * digits) in English words. What cannot be read is returned as it stands, never left out.
 */
export function datesInWords(edtf: string): DatePiece[] {
  const ends = edtf.split('/');
  const [start = '', end] = ends;
  if (ends.length > 2) return [{ text: edtf }];
  const from = readDate(start);
  if (end === undefined) return from ? [whole(from)] : [{ text: edtf }];
  const to = readDate(end);
  if (from && to) return span(from, to);
  if (from && end === '..') return [{ text: 'since ' }, whole(from)];
  if (from && end === '') return [{ text: 'from ' }, whole(from), { text: ', end unknown' }];
  if (to && start === '..') return [{ text: 'until ' }, whole(to)];
  if (to && start === '') return [{ text: 'until ' }, whole(to), { text: ', start unknown' }];
  return [{ text: edtf }];
}

/** The same as one string, for names and messages. */
export const datesAsText = (edtf: string): string =>
  datesInWords(edtf)
    .map(({ text }) => text)
    .join('');
