import { useState } from 'react';
import { useChoices } from '../panels/ground/pageContext.ts';
import type { MarginTab } from '../panels/margin/Margin.tsx';

/** What the margin shows: one of its tabs; on a narrow page the bar calls the search and the band of time as it calls them. */
export type MarginPart = MarginTab | 'search' | 'time';

/** The margin as the reader keeps it. */
export interface MarginState {
  /** Null while it is closed. */
  shows: MarginPart | null;
  show(part: MarginPart): void;
  close(): void;
}

/**
 * The margin stands open where it has room; elsewhere it is `called`, and gives way to what opens beside the map, which
 * `opened` names. The tab last shown is shown again, but to who starts again.
 */
export function useMargin(called: boolean, opened: string): MarginState {
  const beginning = useChoices((now) => now.beginning);
  const [part, setPart] = useState<MarginPart>('layers');
  const [standsOpen, setStandsOpen] = useState(true);
  const [calledOpen, setCalledOpen] = useState(false);
  const [before, setBefore] = useState({ opened, beginning });
  if (opened !== before.opened || beginning !== before.beginning) {
    setBefore({ opened, beginning });
    setCalledOpen(false);
  }
  if (beginning !== before.beginning) {
    setPart('layers');
    setStandsOpen(true);
  }
  const setOpen = called ? setCalledOpen : setStandsOpen;
  return {
    shows: (called ? calledOpen : standsOpen) ? part : null,
    show: (wanted) => {
      setPart(wanted);
      setOpen(true);
    },
    close: () => setOpen(false),
  };
}
