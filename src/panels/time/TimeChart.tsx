import { type ComponentProps, useId } from 'react';
import { isInWindow } from '../../state/timeWindow.ts';
import { useChoices, useMessages } from '../ground/pageContext.ts';
import { remPixels } from '../ground/remPixels.ts';
import styles from './time.module.css';
import type { TimeScale } from './timeScale.ts';
import { monthEdge } from './timeSteps.ts';
import type { Time } from './useTime.ts';

/** Heights, pixels: the columns of months, the years beneath them, and a lane of longer dates. */
const chartHeights = { columns: 34, axis: 16, lane: 4 } as const;

interface Props {
  time: Time;
  /** Pixels; 0 before the band is measured. */
  width: number;
}

/** Marks of all dates: a solid cell for an exact one, hatched over its whole span where it is coarse. */
export function TimeChart({ time, width: pixels }: Props) {
  const { scale, dated, window, marks } = time;
  const { say } = useMessages();
  const hatch = useId();
  const selected = useChoices(({ select }) => select);
  /** Pixels to a unit of the drawing: 1 at the usual size of text. */
  const unit = pixels > 0 ? remPixels() / 16 : 1;
  const width = pixels / unit;
  const shown = new Map(dated.map(({ id, span }) => [id, isInWindow(span, window)]));
  const { columns, axis, lane } = chartHeights;
  const exact = dated.filter(({ precision }) => precision === 'day').length;
  const cell = Math.min(6, columns / Math.max(1, time.levels));
  const x = (day: number) => scale.at(day) * width;
  /** A rectangle for what happened at these pixels of the drawing; hatched where the date is coarse. */
  const mark = (ids: readonly string[], exact: boolean, place: ComponentProps<'rect'>) => (
    <rect
      key={ids.join()}
      className={styles.mark}
      data-outside={ids.some((id) => shown.get(id)) ? undefined : true}
      data-selected={selected !== null && ids.includes(selected) ? true : undefined}
      fill={exact ? undefined : `url(#${hatch})`}
      data-coarse={exact ? undefined : true}
      {...place}
    />
  );
  const height = columns + axis + time.lanes * lane + 2;
  return (
    <svg
      className={styles.chart}
      width={pixels}
      height={height * unit}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say('time.summary', { exact, coarse: dated.length - exact })}
    >
      <defs>
        <pattern
          id={hatch}
          width="3.2"
          height="3.2"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="1.2" height="3.2" className={styles.hatchLine} />
        </pattern>
      </defs>
      {scale.columns.map(({ year, folded, start, end }) => (
        <g key={year} transform={`translate(${start * width} 0)`}>
          {folded ? (
            <path
              className={styles.fold}
              d={`M${((end - start) * width) / 2 - 1} ${columns - 4}l-2 8M${((end - start) * width) / 2 + 3} ${columns - 4}l-2 8`}
            />
          ) : (
            <path className={styles.yearLine} d={`M0 0V${columns + 4}`} />
          )}
        </g>
      ))}
      {labelledYears(scale.columns, width).map(({ year, at }) => (
        <text key={year} className={styles.year} x={at + 2} y={columns + axis - 4}>
          {year}
        </text>
      ))}
      <path className={styles.baseline} d={`M0 ${columns}H${width}`} />
      {marks.cells.map(({ id, month, level, exact }) => {
        const left = x(month);
        const wide = Math.max(2.5, x(monthEdge(month, 0, 'to') + 1) - left);
        return mark([id], exact, {
          ...{ x: left + 0.5, width: Math.max(2, wide - 1) },
          ...{ y: columns - (level + 1) * cell, height: Math.max(1.5, cell - 1) },
        });
      })}
      {marks.bars.map(({ ids, first, last, exact, lane: at }) =>
        mark(ids, exact, {
          ...{ x: x(first) + 0.5, width: Math.max(2, x(last + 1) - x(first) - 1) },
          ...{ y: columns + axis + at * lane + 0.5, height: lane - 2 },
        }),
      )}
    </svg>
  );
}

/** Room for a year in four figures and the gap behind it, units of the drawing. */
const labelWidth = 32;

/**
 * The years of a band of this width that have room for their name, and where it begins. It may reach over years and
 * folded runs that go without: as many as fit before the last, which always has its name and ends with the band.
 */
export function labelledYears(columns: TimeScale['columns'], width: number): { year: number; at: number }[] {
  const years = columns
    .filter(({ folded }) => !folded)
    .map(({ year, start }) => ({ year, at: Math.min(start * width, width - labelWidth) }));
  let next = Number.POSITIVE_INFINITY;
  return years.toReversed().filter(({ at }) => {
    const fits = at + labelWidth <= next;
    if (fits) next = at;
    return fits;
  });
}
