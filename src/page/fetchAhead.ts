import type { PageTools } from '../panels/ground/pageContext.ts';
import { aboutCode } from './About.tsx';
import { panelCode } from './OpenPanels.tsx';

/** Of an atlas of more features its lists come when they are opened: they would take seconds and hundreds of megabytes. */
const mostAhead = 20_000;

/** Fetches what panels and the dialog need, so that they stand at once when they are opened. What cannot be had is asked for again then. */
export function fetchAhead({ index, wholeAtlas, details, feature }: PageTools): void {
  const [first] = index.atlas.features;
  // Of an atlas that is not large all features are in one file.
  if (first && !index.atlas.part) feature(first.id).catch(() => {});
  // Of quoted words.
  document.fonts?.load('1rem "Source Serif 4 Variable"').catch(() => {});
  const asked = (index.atlas.part?.features ?? 0) > mostAhead ? [] : [wholeAtlas];
  for (const ask of [panelCode, details, ...asked, aboutCode]) ask().catch(() => {});
}
