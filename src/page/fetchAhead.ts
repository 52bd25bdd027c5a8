import type { PageTools } from '../panels/ground/pageContext.ts';
import { aboutCode } from './About.tsx';
import { panelCode } from './OpenPanels.tsx';

/** Fetches what panels and the dialog need, so that they stand at once when they are opened. What cannot be had is asked for again then. */
export function fetchAhead({ whole }: Pick<PageTools, 'whole'>): void {
  for (const ask of [panelCode, whole, aboutCode]) ask().catch(() => {});
}
