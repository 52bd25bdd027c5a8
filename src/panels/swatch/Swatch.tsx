import { useMemo } from 'react';
import type { Drawing } from '../../layers/drawing.ts';
import type { Paint } from '../../layers/symbol.ts';
import { useBase, usePage } from '../ground/pageContext.ts';
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

/** What legend pictures are drawn with: the colours of the base the reader chose, as on the map. */
export function usePaint(): Paint {
  const { sides } = usePage().index.atlas;
  const { look, palette } = useBase();
  return useMemo(() => ({ base: look, palette, sides }), [look, palette, sides]);
}
