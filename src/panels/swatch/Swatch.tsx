import type { Drawing } from '../../layers/drawing.ts';
import styles from './swatch.module.css';

/** A legend picture, drawn from the same definition as the map's own images. Decoration: words stand beside it. */
export function Swatch({ drawing: { width, height, paths } }: { drawing: Drawing }) {
  return (
    <svg
      className={styles.swatch}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {paths.map(({ d, fill, stroke, width: thick, dash, round, opacity }, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: the paths of a drawing never change their order
          key={index}
          d={d}
          fill={fill ?? 'none'}
          stroke={stroke}
          strokeWidth={thick}
          strokeDasharray={dash?.join(' ')}
          strokeLinecap={round ? 'round' : 'butt'}
          strokeLinejoin={round ? 'round' : 'miter'}
          opacity={opacity}
        />
      ))}
    </svg>
  );
}
