import { figureDecimals } from '../../atlas/checks/figureDecimals.ts';
import { inUnit } from '../../atlas/checks/lengthUnits.ts';
import type { Quantity } from '../../atlas/model/checkOutcome.ts';
import type { Messages } from '../../messages/messages.ts';

type Amount = Pick<Quantity, 'value' | 'unit'>;

const scales: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const currencies: Record<string, string> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₽': 'RUB',
};
/** Names of units in messages, which take letters only. */
const unitNames: Record<string, string> = { '': 'none', '%': 'percent', 'km²': 'km2', 'm³': 'm3' };
/** `billion m³`: a scale before a unit that is no money. */
const SCALED = /^(thousand|million|billion|trillion) (.+)$/;
/** `$ per 1,000 m³` */
const PER = /^(.*) per (?:([\d,]+) )?(.+)$/;

function withUnit(figure: string, value: number, unit: string, { say }: Messages): string {
  return say('words.quantity', { figure, value, unit: unitNames[unit] ?? unit });
}

/** Money: `$77 billion` in English, as each language counts it elsewhere. Null for other units. */
function moneyInWords({ value, unit }: Amount, { lang, number }: Messages): string | null {
  const sign = /[$€£¥₩₽]/u.exec(unit)?.[0] ?? '';
  const currency = currencies[sign];
  if (currency === undefined) return null;
  const scale = unit.replace(sign, '').trim();
  const factor = scale === '' ? 1 : scales[scale];
  if (lang === 'en' || factor === undefined) {
    return `${sign}${number(value, figureDecimals(value))} ${scale}`.trim();
  }
  return new Intl.NumberFormat(lang, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumSignificantDigits: 4,
  }).format(value * factor);
}

/** `38 billion` in English, `380亿` in Chinese. */
function scaledFigure(value: number, scale: string, { lang, number }: Messages): string {
  if (lang === 'en') return `${number(value, figureDecimals(value))} ${scale}`;
  const compact = new Intl.NumberFormat(lang, { notation: 'compact', maximumSignificantDigits: 4 });
  return compact.format(value * (scales[scale] ?? 1));
}

/** A quantity with its unit: `47 km`, `$80 billion`, `23 %`, `38 billion m³`, `$351 per 1,000 m³`. */
export function quantityInWords(amount: Amount, messages: Messages): string {
  const { value, unit } = amount;
  const [, of, count, each] = PER.exec(unit) ?? [];
  if (of !== undefined && each !== undefined) {
    const many = Number((count ?? '1').replaceAll(',', ''));
    return messages.say('words.per', {
      amount: quantityInWords({ value, unit: of }, messages),
      each: withUnit(messages.number(many, 0), many, each, messages),
    });
  }
  const money = moneyInWords(amount, messages);
  if (money !== null) return money;
  const [, scale, noun] = SCALED.exec(unit) ?? [];
  return scale !== undefined && noun !== undefined
    ? withUnit(scaledFigure(value, scale, messages), value * (scales[scale] ?? 1), noun, messages)
    : withUnit(messages.number(value, figureDecimals(value)), value, unit, messages);
}

/** What rounding or tolerance allows, or null where the figure is exact. */
export function rangeInWords({ value, unit, low, high }: Quantity, messages: Messages): string | null {
  if (low === value && high === value) return null;
  const { say, number } = messages;
  if (/[$€£¥₩₽]/u.test(unit) || SCALED.test(unit)) {
    const [least, most] = [low, high].map((bound) => quantityInWords({ value: bound, unit }, messages));
    return say('words.range', { low: least ?? '', high: most ?? '' });
  }
  const digits = figureDecimals(value);
  const between = say('words.range', { low: number(low, digits), high: number(high, digits) });
  return withUnit(between, high, unit, messages);
}

/** Kilometres as nautical miles (1 nmi = 1.852 km exactly, BIPM), or null for any other unit. */
export function inNauticalMiles({ value, unit }: Amount, messages: Messages): string | null {
  if (unit !== 'km') return null;
  const miles = inUnit(value, 'nmi');
  const digits = figureDecimals(miles);
  return withUnit(messages.number(miles, digits), Number(miles.toFixed(digits)), 'nmi', messages);
}

/** A place in degrees and minutes, or in degrees alone, latitude first as mariners say it: `32°07′ N 125°11′ E`. */
export function positionInWords(
  [lng, lat]: [number, number],
  { say }: Messages,
  to: 'minutes' | 'degrees' = 'minutes',
): string {
  const angle = to === 'minutes' ? inMinutes : inDegrees;
  return say('words.position', {
    latitude: say('words.latitude', { hemisphere: lat < 0 ? 'south' : 'north', angle: angle(lat, 2) }),
    longitude: say('words.longitude', { hemisphere: lng < 0 ? 'west' : 'east', angle: angle(lng, 3) }),
  });
}

function inMinutes(degrees: number, width: number): string {
  const minutes = Math.round(Math.abs(degrees) * 60);
  const whole = String(Math.floor(minutes / 60)).padStart(width, '0');
  return `${whole}°${String(minutes % 60).padStart(2, '0')}′`;
}

const inDegrees = (degrees: number): string => `${Math.round(Math.abs(degrees))}°`;
