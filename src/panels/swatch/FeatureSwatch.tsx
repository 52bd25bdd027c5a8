import type { Feature } from '../../atlas/model/feature.ts';
import { Swatch } from './Swatch.tsx';
import { featureSwatch } from './swatches.ts';
import { usePaint } from './usePaint.ts';

/** The sign a feature is drawn with. Nothing for what the map does not draw. */
export function FeatureSwatch({ feature }: { feature: Feature }) {
  const drawing = featureSwatch(feature, usePaint());
  return drawing && <Swatch drawing={drawing} />;
}
