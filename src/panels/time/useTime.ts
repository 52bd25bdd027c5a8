import { useMemo } from 'react';
import type { Feature } from '../../atlas/model/feature.ts';
import { symbolOf } from '../../layers/list.ts';
import { shownOnMap } from '../../state/shownOnMap.ts';
import {
  isInWindow,
  type TimeRange,
  type TimeWindow,
  timeRange,
  windowDays,
} from '../../state/timeWindow.ts';
import { useChoices, usePage } from '../ground/pageContext.ts';
import { type TimeMarks, timeMarks } from './timeMarks.ts';
import { type TimeScale, timeScale } from './timeScale.ts';

/** All that the band shows. */
export interface Time {
  range: TimeRange;
  scale: TimeScale;
  /** Cells in the fullest month and lanes of longer dates, with all layers on: switching one moves nothing. */
  levels: number;
  lanes: number;
  window: TimeWindow | null;
  /** First and last day of the window. */
  days: [from: number, to: number];
  /** Dated features that are switched on, and those of them in the window. */
  dated: readonly Feature[];
  within: readonly Feature[];
  marks: TimeMarks;
}

/** Measured lines have the dates of what they measure, and no mark of their own. */
const isDated = ({ symbol, span }: Feature) => span !== undefined && !symbolOf(symbol).isMeasured;

/** The band's time; null where nothing in the atlas has a date. The scale is the atlas's: switching layers moves nothing. */
export function useTime(): Time | null {
  const { atlas } = usePage().index;
  const window = useChoices(({ time }) => time);
  const layers = useChoices((choices) => choices.layers);
  const hidden = useChoices((choices) => choices.hidden);
  const standing = useChoices((choices) => choices.standing);
  const axis = useMemo(() => {
    const range = timeRange(atlas);
    if (!range) return null;
    const features = atlas.features.filter(isDated);
    const scale = timeScale(features, range);
    const { levels, lanes } = timeMarks(features, scale, range);
    return { range, scale, levels, lanes };
  }, [atlas]);
  const shown = useMemo(() => {
    const isShown = shownOnMap(
      atlas,
      { layers, hidden, standing, time: null, select: null },
      { unlocated: true },
    );
    const dated = atlas.features.filter(isDated).filter(isShown);
    return axis && { ...axis, dated, marks: timeMarks(dated, axis.scale, axis.range) };
  }, [atlas, axis, layers, hidden, standing]);
  return useMemo(
    () =>
      shown && {
        ...shown,
        window,
        days: windowDays(shown.range, window),
        within: shown.dated.filter(({ span }) => isInWindow(span, window)),
      },
    [shown, window],
  );
}
