import type { Feature } from '../../atlas/model/feature.ts';
import { Swatch } from './Swatch.tsx';
import { commonestSwatch } from './swatches.ts';
import { usePaint } from './usePaint.ts';

/** The sign of most of a layer's features. Where others look different, their own signs stand beside them in the list. */
export function LayerSwatch({ features }: { features: readonly Feature[] }) {
  const drawing = commonestSwatch(features, usePaint());
  return drawing && <Swatch drawing={drawing} />;
}
