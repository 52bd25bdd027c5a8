import edtf, { type EdtfDate, parse } from 'edtf';

/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** The day, in UTC, as ISO 8601 writes it. */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A date or interval, read: the span it may cover, and its days where each end is known to the day. */
export interface When {
  /** First and last millisecond, UTC; infinite where an end is open. */
  earliest: number;
  latest: number;
  /** Days from first to last, both counted; null where an end is open, coarse or uncertain. */
  days: number | null;
}

const isExactDay = (date: EdtfDate): boolean =>
  date.type === 'Date' &&
  date.values.length === 3 &&
  !date.approximate &&
  !date.uncertain &&
  date.unspecified === undefined;

function isExact(date: EdtfDate): boolean {
  if (date.type !== 'Interval') return isExactDay(date);
  return date.values.every((end) => typeof end === 'object' && end !== null && isExactDay(end));
}

/** What was read before: its parser takes a millisecond, and an atlas asks for the same dates again and again. */
const known = new Map<string, When | null>();

/** Reads EDTF of level 0 or 1 (ISO 8601-2); null where there is no text or it is not EDTF, an interval runs backwards, or a year is beyond all clocks. */
export function readWhen(text: string | undefined): When | null {
  if (text === undefined) return null;
  const before = known.get(text);
  if (before !== undefined) return before;
  const read = readAnew(text);
  known.set(text, read);
  return read;
}

/**
 * A season as its months, which `edtf` takes for a quarter of the calendar year: of the northern hemisphere, the winter
 * that begins in the year named. Any other date as it stands.
 */
function inMonths(text: string): string {
  const [, year, season] = /^(\d{4})-2([1-4])$/.exec(text) ?? [];
  if (year === undefined) return text;
  const first = Number(season) * 3;
  const last = first === 12 ? `${Number(year) + 1}-02` : `${year}-${String(first + 2).padStart(2, '0')}`;
  return `${year}-${String(first).padStart(2, '0')}/${last}`;
}

function readAnew(text: string): When | null {
  try {
    const parsed = parse(text, { level: 1 });
    const span = edtf(inMonths(text));
    const earliest = span.min ?? Number.NEGATIVE_INFINITY;
    const latest = span.max ?? Number.POSITIVE_INFINITY;
    // Years of many digits lie beyond what a clock counts: they come out as no number.
    if (!(earliest <= latest)) return null;
    return { earliest, latest, days: isExact(parsed) ? Math.round((latest - earliest) / DAY) : null };
  } catch {
    return null;
  }
}
