import { useState } from 'react';
import type { FeatureId } from '../../atlas/model/ids.ts';
import { sameWindow, type TimeWindow } from '../../state/timeWindow.ts';
import { useChoices } from '../ground/pageContext.ts';

/** The selected feature, where selecting it has moved the window; null again once either changes by itself. */
export function useMovedTo(window: TimeWindow | null): FeatureId | null {
  const select = useChoices((choices) => choices.select);
  const [before, setBefore] = useState({ window, select, movedTo: null as FeatureId | null });
  const isSame = sameWindow(before.window, window);
  if (isSame && before.select === select) return before.movedTo;
  // Both at once: the selection took the window along.
  const movedTo = !isSame && before.select !== select && before.window !== null ? select : null;
  setBefore({ window, select, movedTo });
  return movedTo;
}
