import type { ReactNode } from 'react';
import type { ChartMap } from './chartMap.ts';
import styles from './map.module.css';

/** Everything a drag or pinch does, as buttons. */
export function MapControls({ map }: { map: ChartMap }) {
  return (
    <section className={styles.controls} aria-label="Move the map">
      <div className={styles.pan}>
        <Control name="Move north" className={styles.north} onPress={() => map.panBy(0, -1)}>
          <path d="M4 10l4-4 4 4" />
        </Control>
        <Control name="Move west" className={styles.west} onPress={() => map.panBy(-1, 0)}>
          <path d="M10 4l-4 4 4 4" />
        </Control>
        <Control name="Show all" className={styles.all} onPress={() => map.showAll()}>
          <path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
        </Control>
        <Control name="Move east" className={styles.east} onPress={() => map.panBy(1, 0)}>
          <path d="M6 4l4 4-4 4" />
        </Control>
        <Control name="Move south" className={styles.south} onPress={() => map.panBy(0, 1)}>
          <path d="M4 6l4 4 4-4" />
        </Control>
      </div>
      <div className={styles.zoom}>
        <Control name="Zoom in" onPress={() => map.zoomBy(1)}>
          <path d="M8 3v10M3 8h10" />
        </Control>
        <Control name="Zoom out" onPress={() => map.zoomBy(-1)}>
          <path d="M3 8h10" />
        </Control>
      </div>
    </section>
  );
}

interface ControlProps {
  name: string;
  className?: string | undefined;
  onPress: () => void;
  /** Strokes in a box of 16 by 16. */
  children: ReactNode;
}

function Control({ name, className = '', onPress, children }: ControlProps) {
  return (
    <button type="button" className={className} aria-label={name} title={name} onClick={onPress}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
