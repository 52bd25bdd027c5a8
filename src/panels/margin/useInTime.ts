import type { Feature } from '../../atlas/model/feature.ts';
import { isTold } from '../../state/shownOnMap.ts';
import { isInWindow } from '../../state/timeWindow.ts';
import { useChoices } from '../ground/pageContext.ts';

/** Whether a feature may lie in the time shown; what has no date does. */
export const useInTime = ({ span }: Feature): boolean => useChoices(({ time }) => isInWindow(span, time));

/** `data-outside` of a row: whether time or the choice of standings leaves the feature out. */
export const useOutside = (feature: Feature): true | undefined =>
  useChoices((choices) => !(isInWindow(feature.span, choices.time) && isTold(feature, choices)) || undefined);
