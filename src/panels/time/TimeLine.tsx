import styles from './time.module.css';
import type { Time } from './useTime.ts';

/** Units of the drawing: it is stretched to the room there is. */
const size = { width: 1000, height: 20 } as const;

/** All dates as one line: for each month a column as high as it has dates, and the window over them. Decoration: words stand beside it. */
export function TimeLine({ time }: { time: Time }) {
  const { scale, marks, days, window, levels } = time;
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
      {marks.cells.map(({ id, month, level }) => {
        const high = Math.max(3, ((size.height - 2) * (level + 1)) / Math.max(1, levels));
        return (
          <rect
            key={id}
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
