import type { ExpressionSpecification } from 'maplibre-gl';
import type { BaseId } from './bases.ts';
import type { MarkStyle } from './symbol.ts';

/** Name of a picture of the sprite: `symbol/part/kind/basis/side/base`. Style null: one picture for all marks. */
export function imageName(symbol: string, part: string, style: MarkStyle | null, base: BaseId): string {
  const { kind = '', basis = '', side = '' } = style ?? {};
  return [symbol, part, kind, basis, side, base].join('/');
}

/** As `imageName`, of a feature's own properties: what it lacks stays empty. */
export function imageNameOfFeature(symbol: string, part: string, base: BaseId): ExpressionSpecification {
  const properties = ['kind', 'basis', 'side'].flatMap((name) => [['get', name], '/']);
  return ['concat', `${symbol}/${part}/`, ...properties, base] as unknown as ExpressionSpecification;
}
