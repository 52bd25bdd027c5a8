import { useId, useRef } from 'react';
import { dateOf } from '../../state/calendar.ts';
import { Icon } from '../ground/icons.tsx';
import { rowsAsOneStop } from '../ground/oneTabStop.ts';
import { useActions, useMessages, usePage } from '../ground/pageContext.ts';
import { useSize } from '../ground/useSize.ts';
import { windowInWords } from '../words/windowInWords.ts';
import { TimeChart } from './TimeChart.tsx';
import { TimeControls } from './TimeControls.tsx';
import { TimeHandles } from './TimeHandles.tsx';
import { TimeLine } from './TimeLine.tsx';
import styles from './time.module.css';
import { withEnd } from './timeSteps.ts';
import { useMovedTo } from './useMovedTo.ts';
import { useSayTime } from './useSayTime.ts';
import { type Time, useTime } from './useTime.ts';
import { WindowFields, yearsOf } from './WindowFields.tsx';

interface Props {
  /** Whether all of it is to be seen, or one line. */
  open: boolean;
  setOpen(open: boolean): void;
  /** On narrow screens the bar at the bottom calls it, and the line is there only while it tells of a window. */
  narrow: boolean;
}

/** The band of time under the map: one line with all dates in it, which opens. Nothing where the atlas has no dates. */
export function TimeBand(props: Props) {
  const time = useTime();
  if (!time || (props.narrow && !props.open && time.window === null)) return null;
  return <Band {...props} time={time} />;
}

function Band({ open, setOpen, time }: Props & { time: Time }) {
  const id = useId();
  const messages = useMessages();
  const { say } = messages;
  const { window, within, dated, range } = time;
  useSayTime(time);
  const { index } = usePage();
  const movedTo = index.feature(useMovedTo(window) ?? '');
  const allDates = open ? say('time.dated', { count: dated.length }) : say('time.choose');
  const count =
    window === null ? allDates : say('time.datedWithin', { within: within.length, count: dated.length });
  return (
    <section
      className={`screen-only ${styles.band}`}
      aria-label={say('time.time')}
      data-open={open || undefined}
    >
      <div className={styles.head} ref={rowsAsOneStop}>
        <p className="visually-hidden">{say('time.bandHint')}</p>
        <div className={styles.row} data-row>
          <button
            type="button"
            data-stop
            className={styles.title}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <span className={styles.name}>
              {say('time.time')} <Icon shape={open ? 'down' : 'up'} />
            </span>
            <span className={styles.count}>
              <strong>{windowInWords(window, messages)}</strong> <span>{count}</span>
            </span>
            {!open && (
              <span className={styles.lineFrame} aria-hidden="true">
                {dateOf(range[0]).year}
                <TimeLine time={time} />
                {dateOf(range[1]).year}
              </span>
            )}
          </button>
          {open && movedTo && (
            <em className={styles.moved}>{say('time.movedTo', { title: movedTo.title })}</em>
          )}
          {open && <TimeControls time={time} />}
        </div>
        {open && <Ends time={time} />}
      </div>
      <div id={id} hidden={!open}>
        {open && <Chart time={time} />}
      </div>
    </section>
  );
}

/** The ends of the window as text; an empty one opens it. */
function Ends({ time: { range, days } }: { time: Time }) {
  const { setTime } = useActions();
  const { say } = useMessages();
  const [from, to] = days;
  return (
    <div className={styles.fields}>
      <WindowFields
        days={days}
        wrongHint={say('time.writeADate', { ...yearsOf(range), examples: say('time.examples') })}
        take={(end, text) => {
          const wanted = text === '' ? null : withEnd(range, days, end, text);
          if (text === '') setTime({ from, to, [end]: null });
          else if (wanted) setTime({ from: wanted[0], to: wanted[1] });
          return text === '' || wanted !== null;
        }}
      />
    </div>
  );
}

function Chart({ time }: { time: Time }) {
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box);
  return (
    <div className={styles.frame}>
      <div ref={box} className={styles.box}>
        <TimeChart time={time} width={width} />
        <TimeHandles time={time} width={width} />
      </div>
    </div>
  );
}
