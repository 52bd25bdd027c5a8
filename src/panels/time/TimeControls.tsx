import { dateOf, yearSpan } from '../../state/calendar.ts';
import { Button } from '../ground/buttons.tsx';
import { useActions, useMessages } from '../ground/pageContext.ts';
import styles from './time.module.css';
import { stepWindow } from './timeSteps.ts';
import { usePlay } from './usePlay.ts';
import type { Time } from './useTime.ts';

/** All dates; a step back, play, a step on. A button that cannot act keeps the focus. */
export function TimeControls({ time }: { time: Time }) {
  const { range, days, window, dated } = time;
  const { say } = useMessages();
  const { setTime } = useActions();
  const dates = dated.flatMap(({ span }) => (span ? [span] : []));
  const step = (direction: 1 | -1) => stepWindow(range, dates, days, direction);
  const firstYear = (): [number, number] => yearSpan(dateOf(range[0]).year);
  const play = usePlay(() => (window === null ? firstYear() : step(1)), range);
  const canStep = (direction: 1 | -1) => window !== null && step(direction) !== null;
  const go = (direction: 1 | -1) => {
    const next = canStep(direction) ? step(direction) : null;
    if (next) setTime({ from: next[0], to: next[1] });
  };
  const onPlay = () => {
    if (play.playing) return play.stop();
    if (dates.length === 0) return;
    // From the end it begins anew.
    if (!canStep(1)) setTime(null);
    play.start();
  };
  const stepButton = (direction: 1 | -1) => {
    const label = say(direction < 0 ? 'time.earlier' : 'time.later');
    return (
      <Button
        data-stop
        aria-label={label}
        title={label}
        aria-disabled={!canStep(direction)}
        onClick={() => go(direction)}
      >
        <Sign d={direction < 0 ? 'M12.5 3v10L5.5 8ZM3.5 3h1.5v10H3.5Z' : 'M3.5 3v10l7-5ZM11 3h1.5v10H11Z'} />
      </Button>
    );
  };
  return (
    <div className={styles.buttons}>
      <Button data-stop aria-pressed={window === null} onClick={() => setTime(null)}>
        {say('time.allDates')}
      </Button>
      {stepButton(-1)}
      <Button data-stop className={styles.play} aria-disabled={dates.length === 0} onClick={onPlay}>
        <Sign d={play.playing ? 'M4 3h3v10H4ZM9 3h3v10H9Z' : 'M4.5 2.5v11l9-5.5Z'} />
        {say(play.playing ? 'time.pause' : 'time.play')}
      </Button>
      {stepButton(1)}
    </div>
  );
}

/** A filled sign in a box of 16 by 16. Decoration: a name stands beside it or on the button. */
function Sign({ d }: { d: string }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
