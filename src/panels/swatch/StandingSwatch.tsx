import type { Standing } from '../../atlas/model/feature.ts';
import { symbolOf } from '../../layers/list.ts';
import { asPut } from '../../layers/standingLook.ts';
import { Swatch } from './Swatch.tsx';
import { usePaint } from './usePaint.ts';

/** How the sign of an event is drawn whose words put it so, on the example of a meeting of no party. */
export function StandingSwatch({ standing }: { standing: Standing }) {
  const paint = usePaint();
  const sign = symbolOf('event-point').swatch({ kind: '', basis: 'stated', side: '' }, paint);
  return <Swatch drawing={asPut(sign, standing, paint)} />;
}
