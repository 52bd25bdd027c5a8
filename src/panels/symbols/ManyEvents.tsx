import { eventPoint } from '../../layers/eventPoint.ts';
import { DrawnPaths } from '../swatch/DrawnPaths.tsx';
import { Ground } from './Picture.tsx';
import { useSheet } from './sheet.ts';
import styles from './symbols.module.css';

/** The map's mark for several events at one place, with a number in it. */
export function ManyEvents() {
  const { paint } = useSheet();
  const mark = eventPoint.images?.many?.({ kind: '', basis: 'named', side: '' }, paint);
  if (!mark) return null;
  const [x, y] = [mark.width / 2, mark.height / 2];
  return (
    <Ground>
      <svg
        width={mark.width * 1.5}
        height={mark.height * 1.5}
        viewBox={`0 0 ${mark.width} ${mark.height}`}
        className={styles.figure}
        aria-hidden="true"
      >
        <DrawnPaths drawing={mark} />
        <text x={x} y={y + 4.4} textAnchor="middle" fill={paint.palette.ink}>
          4
        </text>
      </svg>
    </Ground>
  );
}
