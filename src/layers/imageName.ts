import type { ExpressionSpecification } from 'maplibre-gl';
import type { BaseId } from './bases.ts';
import type { MarkStyle } from './symbol.ts';

/** Name of a picture of a base's sprite: `base:symbol/part/kind/basis/side`, as MapLibre names those of several sprites. Style null: one picture for all marks. */
export function imageName(symbol: string, part: string, style: MarkStyle | null, base: BaseId): string {
  const { kind = '', basis = '', side = '' } = style ?? {};
  return `${base}:${[symbol, part, kind, basis, side].join('/')}`;
}

/** As `imageName`, of a feature's own properties: what it lacks stays empty. */
export function imageNameOfFeature(symbol: string, part: string, base: BaseId): ExpressionSpecification {
  const properties = ['kind', 'basis', 'side'].flatMap((name) => ['/', ['get', name]]);
  return ['concat', `${base}:${symbol}/${part}`, ...properties] as unknown as ExpressionSpecification;
}
