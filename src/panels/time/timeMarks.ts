import type { Feature } from '../../atlas/model/feature.ts';
import type { FeatureId } from '../../atlas/model/ids.ts';
import type { TimeRange } from '../../state/timeWindow.ts';
import type { TimeScale } from './timeScale.ts';
import { monthEdge } from './timeSteps.ts';

/** Days of the longest event that still counts as one of its first month. */
const longestCell = 31;

/** One feature known to the month or better: a cell in the column of its month. */
interface Cell {
  id: FeatureId;
  /** First day of the month. */
  month: number;
  /** From 0, the bottom. */
  level: number;
  exact: boolean;
}

/** Features of one and the same longer date: a bar over all of it. */
interface Bar {
  ids: FeatureId[];
  first: number;
  last: number;
  exact: boolean;
  /** From 0, the top. Bars of a lane do not touch. */
  lane: number;
}

export interface TimeMarks {
  cells: Cell[];
  /** Cells in the fullest month. */
  levels: number;
  bars: Bar[];
  lanes: number;
}

/** The marks of dated features: by month where the date allows it, else over the whole span the date may mean. */
export function timeMarks(features: readonly Feature[], scale: TimeScale, range: TimeRange): TimeMarks {
  const months = new Map<number, Cell[]>();
  const bars = new Map<string, Bar>();
  for (const { id, span, precision } of features) {
    if (!span) continue;
    const exact = precision === 'day';
    const [first, last] = span;
    if (first !== null && last !== null && fitsMonth(first, last, exact)) {
      const month = monthEdge(first, 0, 'from');
      const cells = months.get(month) ?? [];
      cells.push({ id, month, level: 0, exact });
      months.set(month, cells);
    } else {
      const key = `${first}/${last}/${exact}`;
      const bar = bars.get(key) ?? {
        ids: [],
        first: first ?? range[0],
        last: last ?? range[1],
        exact,
        lane: 0,
      };
      bar.ids.push(id);
      bars.set(key, bar);
    }
  }
  // Exact dates stand at the bottom: the solid part of a column is one block.
  const cells = [...months.values()].flatMap((column) =>
    column.sort((a, b) => Number(b.exact) - Number(a.exact)).map((cell, level) => ({ ...cell, level })),
  );
  const packed = inLanes([...bars.values()], scale);
  return {
    cells,
    levels: Math.max(0, ...cells.map(({ level }) => level + 1)),
    bars: packed,
    lanes: Math.max(0, ...packed.map(({ lane }) => lane + 1)),
  };
}

function fitsMonth(first: number, last: number, exact: boolean): boolean {
  return exact ? last - first < longestCell : last <= monthEdge(first, 0, 'to');
}

/** Each bar in the first lane that is free, longest first: what lasts stands on top. */
function inLanes(bars: readonly Bar[], scale: TimeScale): Bar[] {
  const width = ({ first, last }: Bar) => scale.at(last + 1) - scale.at(first);
  const taken: [number, number][][] = [];
  return [...bars]
    .sort((a, b) => width(b) - width(a) || a.first - b.first)
    .map((bar) => {
      const [from, to] = [scale.at(bar.first), scale.at(bar.last + 1)];
      const isFree = (lane: [number, number][]) => lane.every(([a, b]) => to <= a || from >= b);
      const found = taken.findIndex(isFree);
      const lane = found < 0 ? taken.length : found;
      taken[lane] = [...(taken[lane] ?? []), [from, to]];
      return { ...bar, lane };
    });
}
