import { useMemo } from 'react';
import type { Feature } from '../../atlas/model/feature.ts';
import { dateOf } from '../../state/calendar.ts';
import { timeRange } from '../../state/timeWindow.ts';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { datesAsText } from '../words/datesInWords.ts';
import styles from './evidence.module.css';

/** Units of the picture. */
const size = { width: 100, height: 44, axis: 32 };

/** The feature's date among all dates of the atlas, on an even line of years. Nothing for what has no date. */
export function DateFigure({ feature }: { feature: Feature }) {
  const { atlas } = usePage().index;
  const messages = useMessages();
  const { say } = messages;
  const range = useMemo(() => timeRange(atlas), [atlas]);
  if (!range || !feature.span || !feature.when) return null;
  const [first, last] = range;
  const x = (day: number) => ((day - first) / (last + 1 - first)) * size.width;
  const [from, to] = [feature.span[0] ?? first, feature.span[1] ?? last];
  const width = Math.max(2, x(to + 1) - x(from));
  const others = new Set(
    atlas.features.flatMap(({ span }) => span?.[0] ?? []).map((day) => x(day).toFixed(1)),
  );
  const years = { first: String(dateOf(first).year), last: String(dateOf(last).year) };
  const label = say('evidence.whenLabel', { dates: datesAsText(feature.when, messages), ...years });
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.dates}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={label}
      >
        <path className={styles.tick} d={[...others].map((at) => `M${at} ${size.axis}v-7`).join('')} />
        <path className={styles.axis} d={`M0 ${size.axis}H${size.width}`} />
        <rect
          className={styles.date}
          data-coarse={feature.precision === 'coarse' || undefined}
          x={Math.min(x(from), size.width - width)}
          y={size.axis - 20}
          width={width}
          height={20}
        />
        <text className={styles.year} x={0} y={size.height - 1}>
          {years.first}
        </text>
        <text className={styles.year} x={size.width} y={size.height - 1} textAnchor="end">
          {years.last}
        </text>
      </svg>
      <figcaption>{say('evidence.when')}</figcaption>
    </figure>
  );
}
