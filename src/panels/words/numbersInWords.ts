import type { Quantity } from '../../atlas/model/check.ts';

const kmPerNauticalMile = 1.852;

/** A number for reading: thin spaces between thousands from 10 000 on, at most `digits` decimals, true minus sign. */
export function numberInWords(value: number, digits = 0): string {
  const [whole = '', decimals] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole;
  const tail = decimals?.replace(/0+$/, '');
  const text = tail ? `${grouped}.${tail}` : grouped;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** Decimals that carry meaning: three figures below 10, two decimals fewer above, none from 100 on. */
const decimalsFor = (value: number): number => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);

/** A quantity with its unit: `47 km`, `$80 billion`, `23 %`. A unit that starts with a currency sign stands around the figure. */
export function quantityInWords({ value, unit }: Pick<Quantity, 'value' | 'unit'>): string {
  const figure = numberInWords(value, Number.isInteger(value) ? 0 : decimalsFor(value));
  const currency = /^[$€£¥₩₽]/u.exec(unit)?.[0];
  if (currency) return `${currency}${figure}${unit.slice(currency.length)}`.trim();
  return unit === '' ? figure : `${figure}\u00a0${unit}`;
}

/** What rounding or tolerance allows, or null where the figure is exact. */
export function rangeInWords({ value, unit, low, high }: Quantity): string | null {
  if (low === value && high === value) return null;
  const digits = Math.max(decimalsFor(low), decimalsFor(high));
  const between = `${numberInWords(low, digits)} to ${numberInWords(high, digits)}`;
  return unit === '' ? between : `${between}\u00a0${unit}`;
}

/** Kilometres as nautical miles (1 nmi = 1.852 km exactly, BIPM), or null for any other unit. */
export function inNauticalMiles({ value, unit }: Pick<Quantity, 'value' | 'unit'>): string | null {
  if (unit !== 'km') return null;
  const miles = value / kmPerNauticalMile;
  return `${numberInWords(miles, decimalsFor(miles))}\u00a0nmi`;
}

/** A place in degrees and minutes, latitude first as mariners say it: `32°07′ N 125°11′ E`. */
export function positionInWords([lng, lat]: [number, number]): string {
  return `${angle(lat, 'N', 'S', 2)} ${angle(lng, 'E', 'W', 3)}`;
}

function angle(degrees: number, positive: string, negative: string, width: number): string {
  const minutes = Math.round(Math.abs(degrees) * 60);
  const whole = String(Math.floor(minutes / 60)).padStart(width, '0');
  return `${whole}°${String(minutes % 60).padStart(2, '0')}′\u00a0${degrees < 0 ? negative : positive}`;
}

/** `1 passage`, `3 passages`. */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${numberInWords(count)} ${count === 1 ? singular : plural}`;
