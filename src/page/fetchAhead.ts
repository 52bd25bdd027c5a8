import type { PageTools } from '../panels/ground/pageContext.ts';
import { aboutCode } from './About.tsx';
import { panelCode } from './OpenPanels.tsx';

/** Fetches what panels and the dialog need, so that they stand at once when they are opened. What cannot be had is asked for again then. */
export function fetchAhead({ index, wholeAtlas, details, feature }: PageTools): void {
  const [first] = index.atlas.features;
  // Of an atlas that is not large all features are in one file.
  if (first && !index.atlas.part) feature(first.id).catch(() => {});
  // Of quoted words.
  document.fonts?.load('1rem "Source Serif 4 Variable"').catch(() => {});
  for (const ask of [panelCode, details, wholeAtlas, aboutCode]) ask().catch(() => {});
}
