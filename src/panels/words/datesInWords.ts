import type { MessageKey, Messages } from '../../messages/messages.ts';
import { asFirstDay, asLastDay } from '../../state/calendar.ts';
import type { TimeWindow } from '../../state/timeWindow.ts';
import {
  calendarText,
  calendarTextAfterPreposition,
  type KnownDate,
  knownParts,
  yearStandsLast,
} from './calendarText.ts';

/** A piece of a date in words. `datetime` is what HTML's `<time datetime>` accepts; words between dates have none. */
export interface DatePiece {
  text: string;
  datetime?: string;
}

interface EdtfDate extends KnownDate {
  /** As HTML accepts it, or undefined where a digit is unspecified. */
  datetime: string | undefined;
  /** Words the date is set in, the innermost first: that its day is unknown, that it is uncertain. */
  within: MessageKey[];
  /** Said instead of a plain date: a season, a decade, a century. */
  text?: string;
  /** `18:01`, `18:01 UTC`. */
  time?: string;
}

const seasons: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const qualifiers: Record<string, MessageKey> = {
  '?': 'words.perhaps',
  '~': 'words.about',
  '%': 'words.perhapsAbout',
};

function readDate(text: string, { say }: Messages): EdtfDate | null {
  const match =
    /^(\d{2}(?:\d{2}|\dX|XX))(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:T(\d{2}:\d{2})(?::\d{2})?(Z)?)?([?~%])?$/.exec(
      text,
    );
  if (!match) return null;
  const [, year = '', month, day, time, utc, qualifier] = match;
  const uncertain = qualifier === undefined ? undefined : qualifiers[qualifier];
  const around = uncertain === undefined ? [] : [uncertain];
  const date: EdtfDate = { year: Number(year), datetime: year, within: around };
  if (year.includes('X')) return { ...date, datetime: undefined, text: yearsInWords(year, say) };
  if (month === undefined) return date;
  if (month === 'XX') return { ...date, within: ['words.monthUnknown', ...around] };
  const season = seasons[month];
  if (season !== undefined) return { ...date, text: say('words.season', { season, year }) };
  date.month = Number(month);
  if (date.month < 1 || date.month > 12) return null;
  date.datetime = `${year}-${month}`;
  if (day === undefined) return date;
  if (day === 'XX') return { ...date, within: ['words.dayUnknown', ...around] };
  date.day = Number(day);
  date.datetime = `${year}-${month}-${day}`;
  if (time === undefined) return date;
  date.datetime += `T${time}${utc ?? ''}`;
  return { ...date, time: utc === undefined ? time : say('words.utc', { time }) };
}

function yearsInWords(year: string, say: Messages['say']): string {
  return year.endsWith('XX')
    ? say('words.yearsBetween', { from: year.replace('XX', '00'), to: year.replace('XX', '99') })
    : say('words.decade', { decade: year.replace('X', '0') });
}

const isPlain = ({ text, time, within }: EdtfDate): boolean =>
  text === undefined && time === undefined && within.length === 0;

function piece({ datetime }: EdtfDate, text: string): DatePiece {
  return datetime === undefined ? { text } : { text, datetime };
}

function whole(date: EdtfDate, { lang, say }: Messages, write = calendarText): DatePiece {
  const plain = date.text ?? write(lang, date);
  const timed = date.time === undefined ? plain : say('words.atTime', { date: plain, time: date.time });
  return piece(
    date,
    date.within.reduce((words, key) => say(key, { date: words }), timed),
  );
}

/** Two dates: what they share is said once. */
function span(from: EdtfDate, to: EdtfDate, messages: Messages): DatePiece[] {
  const { lang } = messages;
  const parts = knownParts(from);
  const sameYear =
    isPlain(from) && isPlain(to) && from.year === to.year && parts.length > 1 && knownParts(to).length > 1;
  const sameMonth = sameYear && from.month === to.month && from.day !== undefined && to.day !== undefined;
  const own = (date: EdtfDate) =>
    sameMonth ? ['day' as const] : knownParts(date).filter((part) => part !== 'year');
  const short = (date: EdtfDate) =>
    sameYear ? piece(date, calendarText(lang, date, own(date))) : whole(date, messages);
  const [first, last] = yearStandsLast(lang)
    ? [short(from), whole(to, messages)]
    : [whole(from, messages), short(to)];
  const isTight = sameMonth || (parts.length === 1 && isPlain(from) && isPlain(to) && to.month === undefined);
  const months = sameYear && from.day === undefined && to.day === undefined;
  const key = isTight || months ? 'words.span' : 'words.wideSpan';
  return inMessage(messages, key, { from: first, to: last });
}

/** A message with dates in it, in pieces. */
function inMessage(messages: Messages, key: MessageKey, dates: Record<string, DatePiece>): DatePiece[] {
  return messages.pieces(key, dates).map((part) => (typeof part === 'string' ? { text: part } : part));
}

/**
 * An EDTF date or interval (ISO 8601-2, level 0 and 1: open ends, `?` `~` `%`, seasons, unspecified
 * digits) in words. What cannot be read is returned as it stands, never left out.
 */
export function datesInWords(edtf: string, messages: Messages): DatePiece[] {
  const ends = edtf.split('/');
  const [start = '', end] = ends;
  if (ends.length > 2) return [{ text: edtf }];
  const from = readDate(start, messages);
  if (end === undefined) return from ? [whole(from, messages)] : [{ text: edtf }];
  const to = readDate(end, messages);
  if (from && to) return span(from, to, messages);
  if (from && (end === '..' || end === '')) {
    const date = whole(from, messages, calendarTextAfterPreposition);
    return inMessage(messages, end === '' ? 'words.endUnknown' : 'words.since', { date });
  }
  if (to && (start === '..' || start === '')) {
    const date = whole(to, messages);
    return inMessage(messages, start === '' ? 'words.startUnknown' : 'words.until', { date });
  }
  return [{ text: edtf }];
}

/** The same as one string, for names and messages. */
export const datesAsText = (edtf: string, messages: Messages): string =>
  datesInWords(edtf, messages)
    .map(({ text }) => text)
    .join('');

/** The window in words: `2014`, `May 2014 – December 2021`, `since 2014`, `All dates`. */
export function windowInWords(window: TimeWindow | null, messages: Messages): string {
  if (!window) return messages.say('time.allDates');
  const [from, to] = [
    window.from === null ? null : asFirstDay(window.from),
    window.to === null ? null : asLastDay(window.to),
  ];
  return datesAsText(from !== null && from === to ? from : `${from ?? '..'}/${to ?? '..'}`, messages);
}
