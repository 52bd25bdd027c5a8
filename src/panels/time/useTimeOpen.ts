import { useState } from 'react';
import { useChoices } from '../ground/pageContext.ts';

/** Whether the whole band of time is open. It opens by itself where a window of time comes in, by a link or a selection; whoever starts again finds it closed. */
export function useTimeOpen(): { open: boolean; setOpen: (open: boolean) => void } {
  const windowed = useChoices(({ time }) => time !== null);
  const beginning = useChoices((now) => now.beginning);
  const [openedIn, setOpenedIn] = useState(windowed ? beginning : null);
  const [windowedBefore, setWindowedBefore] = useState(windowed);
  const setOpen = (open: boolean) => setOpenedIn(open ? beginning : null);
  if (windowed !== windowedBefore) {
    setWindowedBefore(windowed);
    if (windowed) setOpen(true);
  }
  return { open: openedIn === beginning, setOpen };
}
