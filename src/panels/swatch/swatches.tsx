import { memo } from 'react';
import type { Basis, Feature, Standing } from '../../atlas/model/feature.ts';
import { symbolOf } from '../../layers/list.ts';
import { asPut } from '../../layers/standingLook.ts';
import { commonestSwatch, featureSwatch, type Signed } from './drawings.ts';
import { Swatch, usePaint } from './Swatch.tsx';

/** The sign a feature is drawn with. Nothing for what the map does not draw. */
export function FeatureSwatch({ feature }: { feature: Signed }) {
  const drawing = featureSwatch(feature, usePaint());
  return drawing && <Swatch drawing={drawing} />;
}

/** The sign of most of a layer's features. Where others look different, their own signs stand beside them in the list. */
export const LayerSwatch = memo(function LayerSwatch({ features }: { features: readonly Feature[] }) {
  const drawing = commonestSwatch(features, usePaint());
  return drawing && <Swatch drawing={drawing} />;
});

/** How an exercise area of no party is drawn whose shape is known in this way. */
export function AreaSwatch({ basis }: { basis: Basis }) {
  const paint = usePaint();
  return <Swatch drawing={symbolOf('exercise-area').swatch({ kind: 'exercise', basis, side: '' }, paint)} />;
}

/** How the sign of an event is drawn whose words put it so, on the example of a meeting of no party. */
export function StandingSwatch({ standing }: { standing: Standing }) {
  const paint = usePaint();
  const sign = symbolOf('event-point').swatch({ kind: '', basis: 'stated', side: '' }, paint);
  return <Swatch drawing={asPut(sign, standing, paint)} />;
}
