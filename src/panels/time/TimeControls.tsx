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
  const stepped = (direction: 1 | -1) => stepWindow(range, dates, days, direction);
  const earlier = window && stepped(-1);
  const later = window && stepped(1);
  const play = usePlay(() => (window ? later : yearSpan(dateOf(range[0]).year)), range);
  const onPlay = () => {
    if (play.playing) return play.stop();
    if (dates.length === 0) return;
    // From the end it begins anew.
    if (!later) setTime(null);
    play.start();
  };
  const stepButton = (label: string, to: typeof later, d: string) => (
    <Button
      data-stop
      aria-label={label}
      title={label}
      aria-disabled={!to}
      onClick={() => to && setTime({ from: to[0], to: to[1] })}
    >
      <Sign d={d} />
    </Button>
  );
  return (
    <div className="flow">
      <Button data-stop aria-pressed={window === null} onClick={() => setTime(null)}>
        {say('time.allDates')}
      </Button>
      {stepButton(say('time.earlier'), earlier, 'M12.5 3v10L5.5 8ZM3.5 3h1.5v10H3.5Z')}
      <Button data-stop className={styles.play} aria-disabled={dates.length === 0} onClick={onPlay}>
        <Sign d={play.playing ? 'M4 3h3v10H4ZM9 3h3v10H9Z' : 'M4.5 2.5v11l9-5.5Z'} />
        {say(play.playing ? 'time.pause' : 'time.play')}
      </Button>
      {stepButton(say('time.later'), later, 'M3.5 3v10l7-5ZM11 3h1.5v10H11Z')}
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
