import type { Feature } from '../../atlas/model/feature.ts';
import { isTold } from '../../state/shownOnMap.ts';
import { isInWindow } from '../../state/timeWindow.ts';
import { useChoices } from '../ground/pageContext.ts';

/** Whether a feature may lie in the time shown; what has no date does. */
export const useInTime = ({ span }: Feature): boolean => useChoices(({ time }) => isInWindow(span, time));

/** Whether the words put a feature in one of the ways that are shown. */
export const useTold = (feature: Feature): boolean => useChoices((choices) => isTold(feature, choices));
