import type { Quantity } from '../model/checkOutcome.ts';
import { numberOfWord } from './numberWords.ts';

/** A figure as words state it: `$77 billion` is 77, scale 1e9, unit `$`. */
export interface Figure {
  value: number;
  /** What rounding to the digits given allows; both equal `value` for counts, ordinals and whole days. */
  low: number;
  high: number;
  scale: number;
  /** `billion`, or `''`. */
  scaleWord: string;
  /** `km`, `nmi`, `mi`, `m`, `km²`, `m³`, `%`, `days`, `months`, `years`, a currency sign, another noun as written, or `''`. */
  unit: string;
}

const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** Units with their spellings and what one of them is in the unit kept. Longest spellings first. */
const UNITS: [RegExp, string, number][] = [
  [/^(?:square (?:kilomet(?:er|re)s?|km)|sq\.? ?km|km²|km2)(?![a-z])/i, 'km²', 1],
  [/^(?:nautical[ -]miles?|nmi|nm)(?![a-z])/i, 'nmi', 1],
  [/^(?:cubic met(?:er|re)s?|m³)(?![a-z])/i, 'm³', 1],
  [/^(?:kilomet(?:er|re)s?|km)(?![a-z])/i, 'km', 1],
  [/^miles?(?![a-z])/i, 'mi', 1],
  [/^(?:met(?:er|re)s?|m)(?![a-z])/i, 'm', 1],
  [/^(?:per ?cent|%)/i, '%', 1],
  [/^days?(?![a-z])/i, 'days', 1],
  [/^weeks?(?![a-z])/i, 'days', 7],
  [/^fortnights?(?![a-z])/i, 'days', 14],
  [/^months?(?![a-z])/i, 'months', 1],
  [/^years?(?![a-z])/i, 'years', 1],
];

const numeralIn = (words: string) =>
  /([$€£¥])?\s?(\d[\d,]*(?:\.\d+)?)(st|nd|rd|th)?(?![\d])[\s-]*/.exec(words);

const digitsOf = (numeral: string) => numeral.replaceAll(',', '');

/** How many digits of the first numeral carry its figure: 2 for `370km` and `47km`, 1 for `200km`, 0 without a numeral. */
function carryingDigits(words: string): number {
  const digits = digitsOf(numeralIn(words)?.[2] ?? '');
  return digits.includes('.') ? digits.length - 1 : digits.replace(/0+$/, '').length;
}

/**
 * How many digits of a figure carry it at least, by the figures that stand beside it: where two or more do, as many as
 * of the roughest of them. A single neighbour tells nothing: 171 km may well stand beside about 500.
 */
export const digitsBeside = (others: readonly string[]): number =>
  others.length < 2 ? 1 : Math.min(...others.map(carryingDigits));

/** What the last of the carrying digits stands for: 10 for 370, 1 for 47, 0.1 for 4.5; of 200 with two of them 10. */
function stepOf(digits: string, carrying: number): number {
  const [whole = '', decimals] = digits.split('.');
  if (decimals !== undefined) return 10 ** -decimals.length;
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  if (zeros === whole.length) return 1;
  return 10 ** Math.max(0, Math.min(zeros, whole.length - carrying));
}

function withUnit(
  number: { value: number; ordinal: boolean },
  step: number,
  sign: string,
  rest: string,
): Figure {
  const scaled = /^(thousand|million|billion|trillion)(?![a-z])[ -]?/i.exec(rest);
  const scaleWord = scaled?.[1]?.toLowerCase() ?? '';
  const after = rest.slice(scaled?.[0].length ?? 0);
  const [, name, factor = 1] = UNITS.find(([spelling]) => spelling.test(after)) ?? [];
  const unit = sign !== '' ? sign : (name ?? (/^[a-z][a-z ]*/i.exec(after)?.[0].trim() || ''));
  const value = number.value * factor;
  // Time is counted, not rounded; so is what a numeral says of order.
  const isCounted = number.ordinal || ['days', 'months', 'years'].includes(unit);
  const half = isCounted ? 0 : (step / 2) * factor;
  const scale = SCALES[scaleWord] ?? 1;
  return { value, low: value - half, high: value + half, scale, scaleWord, unit };
}

/**
 * The first figure that English words state, in numerals or in words: `47km`, `4,300 kilometre`,
 * `$77 billion`, `week-long`, `17-day`, `sixth`, `70th`. Null where they state none.
 *
 * Numerals are taken as rounded to their last digit that is not a trailing zero: 47 may be 46.5 to
 * 47.5, 4,300 may be 4,250 to 4,350. Where at least so many digits are `carrying`, zeros may be among
 * them: with two, 200 is 195 to 205. Numbers in words, ordinals, days, months and years are exact.
 * Words without a number, such as `a month`, count one.
 */
export function readFigure(words: string, carrying = 1): Figure | null {
  const numeral = numeralIn(words);
  if (numeral?.[2] !== undefined) {
    const digits = digitsOf(numeral[2]);
    const rest = words.slice(numeral.index + numeral[0].length);
    const number = { value: Number(digits), ordinal: numeral[3] !== undefined };
    return withUnit(number, stepOf(digits, carrying), numeral[1] ?? '', rest);
  }
  const span = /\b(day|week|fortnight|month|year)-?long\b/i.exec(words);
  if (span?.[1] !== undefined) return withUnit({ value: 1, ordinal: false }, 0, '', span[1]);
  for (const match of words.matchAll(/[a-z]+(?:-[a-z]+)?/gi)) {
    const number = numberOfWord(match[0]);
    if (number === null) continue;
    const named = numberOfWord(match[0].split('-')[0] ?? '');
    // In `seven-day` the second word is the unit, in `twenty-one` a part of the number.
    const ownLength = named?.value === number.value ? (match[0].split('-')[0] ?? '').length : match[0].length;
    return withUnit(number, 0, '', words.slice(match.index + ownLength).replace(/^[\s-]+/, ''));
  }
  const one = /\b(?:an? )?(fortnight)\b|\ban? (day|week|month|year)\b/i.exec(words);
  return one === null ? null : withUnit({ value: 1, ordinal: false }, 0, '', one[1] ?? one[2] ?? '');
}

/** The figure as a quantity to show: scale and unit together as its unit. */
export function quantityOf({ value, low, high, scaleWord, unit }: Figure): Quantity {
  return { value, low, high, unit: [scaleWord, unit].filter((word) => word !== '').join(' ') };
}
