import type { Basis } from '../../atlas/model/feature.ts';
import { symbolOf } from '../../layers/list.ts';
import { Swatch } from './Swatch.tsx';
import { usePaint } from './usePaint.ts';

/** How an area is drawn whose shape is known in this way, on the example of an exercise area of no party. */
export function BasisSwatch({ basis }: { basis: Basis }) {
  const paint = usePaint();
  return <Swatch drawing={symbolOf('exercise-area').swatch({ kind: 'exercise', basis, side: '' }, paint)} />;
}
