import type { ReactNode } from 'react';
import type { Drawing } from '../../layers/drawing.ts';
import { Swatch } from '../swatch/Swatch.tsx';
import { useSheet } from './sheet.ts';
import styles from './symbols.module.css';

/** Water of the base, from the deepest to the shelf. */
function useGround(): string {
  const { water, basin, bank } = useSheet().paint.palette;
  return `linear-gradient(100deg, ${water}, ${basin}, ${bank})`;
}

/** A picture on the water of the base. Decoration: words stand beside it. */
export function Ground({ children }: { children: ReactNode }) {
  const { paint } = useSheet();
  return (
    <span
      className={styles.ground}
      style={{ background: useGround(), color: paint.palette.ink }}
      translate="no"
      aria-hidden="true"
    >
      {children}
    </span>
  );
}

/** Legend pictures at twice their size. */
export function Picture({ drawings }: { drawings: readonly Drawing[] }) {
  return (
    <Ground>
      {drawings.map((drawing, index) => (
        <span
          className={styles.twice}
          // biome-ignore lint/suspicious/noArrayIndexKey: the pictures of an entry never change their order
          key={index}
          style={{ '--width': `${drawing.width}px`, '--height': `${drawing.height}px` } as object}
        >
          <Swatch drawing={drawing} />
        </span>
      ))}
    </Ground>
  );
}
