import { type PointerEvent, type ReactNode, useRef } from 'react';
import { useMessages } from '../panels/ground/pageContext.ts';
import styles from './page.module.css';

/** How far a sheet is pulled up: its title only, half the screen, or all of it. */
export type SheetStop = 'title' | 'half' | 'full';

const allStops: readonly SheetStop[] = ['title', 'half', 'full'];

/** A pull of this many pixels moves the sheet to the next stop. */
const pullPixels = 40;

interface Props {
  stop: SheetStop;
  /** Where it stops, from the lowest; without them, all. */
  stops?: readonly SheetStop[];
  onStop: (stop: SheetStop) => void;
  children: ReactNode;
}

/** A sheet at the bottom of a narrow screen. Its handle is a button that goes through the stops, and can be pulled. */
export function Sheet({ stop, stops = allStops, onStop, children }: Props) {
  const { say } = useMessages();
  const pull = useRef<{ from: number; pulled: boolean } | null>(null);
  const at = stops.indexOf(stop);
  const next = stops[(at + 1) % stops.length] ?? 'full';

  const onPointerMove = (event: PointerEvent) => {
    if (!pull.current || pull.current.pulled) return;
    const up = pull.current.from - event.clientY;
    if (Math.abs(up) < pullPixels) return;
    pull.current.pulled = true;
    const wanted = stops[at + (up > 0 ? 1 : -1)];
    if (wanted) onStop(wanted);
  };
  return (
    <div className={styles.sheet} data-stop-at={stop}>
      <button
        type="button"
        className={styles.handle}
        aria-label={say('page.sheet', { now: stop, next })}
        onPointerDown={(event) => {
          pull.current = { from: event.clientY, pulled: false };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={onPointerMove}
        onClick={() => {
          if (!pull.current?.pulled) onStop(next);
          pull.current = null;
        }}
      >
        <span className={styles.grip} />
      </button>
      <div className={styles.sheetBody}>{children}</div>
    </div>
  );
}
