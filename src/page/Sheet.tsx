import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useMessages } from '../panels/ground/pageContext.ts';
import { useDrag } from '../panels/ground/useDrag.ts';
import { useFromTop } from '../panels/ground/useFromTop.ts';
import { useLow } from '../panels/ground/useRoom.ts';
import styles from './page.module.css';

/** How far a sheet is pulled up: its title only, half the screen, or all of it. */
type SheetStop = 'title' | 'half' | 'full';

const allStops: readonly SheetStop[] = ['title', 'half', 'full'];

/** A pull of this many pixels moves the sheet to the next stop. */
const pullPixels = 40;

interface Props {
  stop: SheetStop;
  /** Where it stops, from the lowest; without them, all. */
  stops?: readonly SheetStop[];
  onStop: (stop: SheetStop) => void;
  /** Names what stands in it: what is newly there is shown from its top. */
  shows: string | null;
  children: ReactNode;
}

/** A sheet at the bottom of a narrow screen. Its handle is a button that goes through the stops, and can be pulled. */
export function Sheet({ stop, stops = allStops, onStop, shows, children }: Props) {
  const { say } = useMessages();
  const body = useRef<HTMLDivElement>(null);
  useFromTop(body, shows);
  const at = stops.indexOf(stop);
  const next = stops[(at + 1) % stops.length] ?? 'full';

  const pull = useDrag({
    least: pullPixels,
    hold: () => at,
    onDrag: (from, _right, down) => {
      const wanted = stops[from + (down < 0 ? 1 : -1)];
      if (wanted) onStop(wanted);
    },
    onClick: () => onStop(next),
  });
  return (
    <div className={styles.sheet} data-stop-at={stop}>
      <button
        type="button"
        className={`screen-only rings-within ${styles.handle}`}
        aria-label={say('page.sheet', { now: stop, next })}
        {...pull}
      >
        <span className={styles.grip} />
      </button>
      <div ref={body} className={styles.sheetBody}>
        {children}
      </div>
    </div>
  );
}

/** Over the table a sheet covers it or shows its title: half of a table is neither to be read nor to be seen. */
const stopsOverTable: readonly SheetStop[] = ['title', 'full'];

/** How far the sheet of a narrow page is pulled up; what is newly opened has it stand half way. */
interface SheetStops {
  stop: SheetStop;
  /** Where it stops; undefined for everywhere. */
  stops: readonly SheetStop[] | undefined;
  onStop: (stop: SheetStop) => void;
}

/** The stops of a page's sheet. `opened` names what stands in it, null for nothing; `overTable`: the table is beneath, not the map. */
export function useSheetStop(opened: string | null, overTable: boolean): SheetStops {
  // Half of a low screen would show neither the map nor the words.
  const first = useLow() || overTable ? 'full' : 'half';
  const [stop, setStop] = useState<SheetStop>(first);
  useEffect(() => {
    if (opened !== null) setStop(first);
  }, [opened, first]);
  return { stop, stops: overTable ? stopsOverTable : undefined, onStop: setStop };
}
