import type { Drawing } from '../../layers/drawing.ts';
import { DrawnPaths } from './DrawnPaths.tsx';
import styles from './swatch.module.css';

/** A legend picture, drawn from the same definition as the map's own images. Decoration: words stand beside it. */
export function Swatch({ drawing }: { drawing: Drawing }) {
  const { width, height } = drawing;
  return (
    <svg
      className={styles.swatch}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <DrawnPaths drawing={drawing} />
    </svg>
  );
}
