import { useCallback, useState } from 'react';
import type { MarginTab } from '../panels/margin/Margin.tsx';

/** What the margin shows: one of its tabs; where it is a sheet also the search alone. */
export type MarginPart = MarginTab | 'search';

/** The margin as the reader keeps it. */
export interface MarginState {
  /** Null while it is closed. */
  shows: MarginPart | null;
  show(part: MarginPart): void;
  close(): void;
  /** Closes it where it was called and is open; says whether it was. */
  closeCalled(): boolean;
}

/**
 * The margin stands open where it has room; elsewhere it is `called`, and gives way to what opens beside the map, which
 * `opened` names. The tab last shown is shown again.
 */
export function useMargin(called: boolean, opened: string): MarginState {
  const [part, setPart] = useState<MarginPart>('layers');
  const [standsOpen, setStandsOpen] = useState(true);
  const [calledOpen, setCalledOpen] = useState(false);
  const [openedBefore, setOpenedBefore] = useState(opened);
  if (opened !== openedBefore) {
    setOpenedBefore(opened);
    setCalledOpen(false);
  }
  const setOpen = called ? setCalledOpen : setStandsOpen;
  const closeCalled = useCallback(() => {
    setCalledOpen(false);
    return called && calledOpen;
  }, [called, calledOpen]);
  return {
    shows: (called ? calledOpen : standsOpen) ? part : null,
    show: (wanted) => {
      setPart(wanted);
      setOpen(true);
    },
    close: () => setOpen(false),
    closeCalled,
  };
}
