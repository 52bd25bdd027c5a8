import { useState } from 'react';
import { useChoices } from '../ground/pageContext.ts';

/** Whether the whole band of time is open. It opens by itself where a window of time comes in, by a link or a selection. */
export function useTimeOpen(): { open: boolean; setOpen: (open: boolean) => void } {
  const windowed = useChoices(({ time }) => time !== null);
  const [open, setOpen] = useState(windowed);
  const [windowedBefore, setWindowedBefore] = useState(windowed);
  if (windowed !== windowedBefore) {
    setWindowedBefore(windowed);
    if (windowed) setOpen(true);
  }
  return { open, setOpen };
}
