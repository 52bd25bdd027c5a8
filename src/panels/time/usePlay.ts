import { useEffect, useEffectEvent, useState } from 'react';
import { sameWindow, windowWithin } from '../../state/timeWindow.ts';
import { useActions, usePage } from '../ground/pageContext.ts';

/** Time between two steps, milliseconds: long enough to see what came and went. */
const stepMs = 900;

interface Play {
  playing: boolean;
  start(): void;
  stop(): void;
}

/**
 * Moves the window step by step while the reader wants it. `next` gives the window after one; null ends it. Stops by
 * Esc, when the window is moved otherwise, and when the page is left.
 */
export function usePlay(
  next: () => [from: number, to: number] | null,
  range: readonly [number, number],
): Play {
  const { choices } = usePage();
  const { moveTime, restTime } = useActions();
  const [playing, setPlaying] = useState(false);
  const nextDays = useEffectEvent(next);
  const [first, last] = range;

  useEffect(() => {
    if (!playing) return;
    let own = choices.getState().time;
    const end = () => setPlaying(false);
    const step = () => {
      const days = nextDays();
      if (!days) return end();
      own = windowWithin([first, last], ...days);
      moveTime(own);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Esc stops the play and closes nothing.
      event.preventDefault();
      end();
    };
    const unsubscribe = choices.subscribe(({ time }) => {
      if (!sameWindow(time, own)) end();
    });
    step();
    const timer = setInterval(step, stepMs);
    window.addEventListener('keydown', onKey, true);
    document.addEventListener('visibilitychange', end);
    return () => {
      clearInterval(timer);
      unsubscribe();
      window.removeEventListener('keydown', onKey, true);
      document.removeEventListener('visibilitychange', end);
      restTime();
    };
  }, [playing, choices, moveTime, restTime, first, last]);

  return { playing, start: () => setPlaying(true), stop: () => setPlaying(false) };
}
