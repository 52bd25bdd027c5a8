import type { PageTools } from '../panels/ground/pageContext.ts';
import { panelCode } from './OpenPanels.tsx';

/** Fetches what a panel needs, so that it stands at once when one is opened. What cannot be had is asked for again then. */
export function fetchAhead({ whole }: Pick<PageTools, 'whole'>): void {
  for (const ask of [panelCode, whole]) ask().catch(() => {});
}
