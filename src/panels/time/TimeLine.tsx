import { useMemo } from 'react';
import styles from './time.module.css';
import { timeMarks } from './timeMarks.ts';
import type { Time } from './useTime.ts';

/** Units of the drawing: it is stretched to the room there is. */
const size = { width: 1000, height: 20 } as const;

/** All dates as one line: a column for each month, as high as it has dates, and the window over them. Decoration: words stand beside it. */
export function TimeLine({ time }: { time: Time }) {
  const { scale, range, dated, days, window, levels } = time;
  const columns = useMemo(() => {
    const heights = new Map<number, number>();
    for (const { month, level } of timeMarks(dated, scale, range).cells)
      heights.set(month, Math.max(heights.get(month) ?? 0, level + 1));
    return [...heights];
  }, [dated, scale, range]);
  const x = (day: number) => scale.at(day) * size.width;
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {window && (
        <rect
          className={styles.lineWindow}
          x={x(days[0])}
          width={x(days[1] + 1) - x(days[0])}
          height={size.height}
        />
      )}
      <path className={styles.baseline} d={`M0 ${size.height - 0.5}H${size.width}`} />
      {columns.map(([month, count]) => {
        const high = Math.max(3, ((size.height - 2) * count) / Math.max(1, levels));
        return (
          <rect
            key={month}
            className={styles.mark}
            x={x(month)}
            y={size.height - high}
            width={Math.max(4, x(month + 30) - x(month))}
            height={high}
          />
        );
      })}
    </svg>
  );
}
