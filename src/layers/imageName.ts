import type { ExpressionSpecification } from 'maplibre-gl';
import type { Basis } from '../atlas/model/feature.ts';
import type { BaseId } from './bases.ts';
import type { MarkStyle } from './symbol.ts';

/** The picture a feature wants, by its own properties: `symbol/part/kind/basis/side/base`. */
export function imageName(symbol: string, part: string, base: BaseId): ExpressionSpecification {
  const properties = ['kind', 'basis', 'side'].flatMap((name) => [['get', name], '/']);
  return ['concat', `${symbol}/${part}/`, ...properties, base] as unknown as ExpressionSpecification;
}

/** What an image name says; null for names that are not ours. */
export function readImageName(
  name: string,
): { symbol: string; part: string; style: MarkStyle; base: string } | null {
  const [symbol, part, kind, basis, side, base, ...rest] = name.split('/');
  if (symbol === undefined || part === undefined || kind === undefined || basis === undefined) return null;
  if (side === undefined || base === undefined || rest.length > 0) return null;
  return { symbol, part, style: { kind, basis: basis as Basis, side }, base };
}
