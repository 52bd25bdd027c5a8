import type { Quantity } from '../model/checkOutcome.ts';

/** By decimals: to make a format takes a hundred times as long as to use it. */
const formats = new Map<number, Intl.NumberFormat>();

/** A number with thousands separated by commas and at most this many decimals, trailing zeros dropped. */
export function formatNumber(value: number, decimals = 1): string {
  const format = formats.get(decimals) ?? new Intl.NumberFormat('en', { maximumFractionDigits: decimals });
  formats.set(decimals, format);
  return format.format(value);
}

/** Scale, sign, and what it is for: `billion $`, `$ per 1,000 m³`. */
const CURRENCY = /^(.*?) ?([$€£¥])( per .*)?$/;

/** A number with its unit as English texts write it: `47 km`, `$77 billion`, `49%`. */
export function formatAmount(value: number, unit: string, decimals?: number): string {
  const number = formatNumber(value, decimals);
  const [, scale = '', currency, per = ''] = CURRENCY.exec(unit) ?? [];
  if (currency !== undefined) return [currency + number, scale].filter(Boolean).join(' ') + per;
  if (unit === '%') return `${number}%`;
  if (value === 1 && ['days', 'months', 'years'].includes(unit)) return `1 ${unit.slice(0, -1)}`;
  return unit === '' ? number : `${number} ${unit}`;
}

/** A quantity's value with its unit. */
export const formatQuantity = ({ value, unit }: Quantity, decimals?: number): string =>
  formatAmount(value, unit, decimals);

/** What rounding or tolerance allows, as `42–52 km`; `''` where nothing but the value itself. */
export function formatRange({ low, high, unit }: Quantity, decimals?: number): string {
  const [from, to] = [formatNumber(low, decimals), formatNumber(high, decimals)];
  return from === to ? '' : formatAmount(high, unit, decimals).replace(to, `${from}–${to}`);
}
