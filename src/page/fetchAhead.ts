import type { PageTools } from '../panels/ground/pageContext.ts';
import { aboutCode } from './About.tsx';
import { panelCode } from './OpenPanels.tsx';

/** Fetches what panels and the dialog need, so that they stand at once when they are opened. What cannot be had is asked for again then. */
export function fetchAhead({ index, all, details, feature }: PageTools): void {
  const [first] = index.atlas.features;
  // Of an atlas that is not large all features are in one file.
  const ofFeatures = () => (first && !index.atlas.part ? feature(first.id) : details());
  for (const ask of [panelCode, details, ofFeatures, all, aboutCode]) ask().catch(() => {});
}
