import type { Quantity } from '../model/checkOutcome.ts';
import { quantityOf, readFigure } from './figure.ts';

/** Shares nearer to none or all than this, in per cent, are slivers of two edges that are meant to be one. */
const SLIVER = 0.1;

const share = (value: number, low: number, high: number): Quantity => ({ value, low, high, unit: '%' });

/**
 * The share of one area inside another that words allow: a percentage as stated; `partially overlaps`
 * is neither none nor all; `most` is more than half; `overlaps` is not none. Null where they say nothing of the kind.
 */
export function statedShare(words: string): Quantity | null {
  const figure = readFigure(words);
  if (figure?.unit === '%') return quantityOf(figure);
  if (/\b(partial|partly|in part)/i.test(words)) return share(50, SLIVER, 100 - SLIVER);
  if (/\b(whol|entire|complete|full)/i.test(words)) return share(100, 100 - SLIVER, 100);
  if (/\b(most|majority)\b/i.test(words)) return share(75, 50, 100);
  return /\boverlap/i.test(words) ? share(50, SLIVER, 100) : null;
}
