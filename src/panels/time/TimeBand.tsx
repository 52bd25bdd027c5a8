import { useEffect, useId, useRef, useState } from 'react';
import type { FeatureId } from '../../atlas/model/ids.ts';
import { dateOf } from '../../state/calendar.ts';
import { sameWindow, type TimeWindow } from '../../state/timeWindow.ts';
import { Icon } from '../ground/icons.tsx';
import { rowsAsOneStop } from '../ground/oneTabStop.ts';
import { useActions, useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import { useSize } from '../ground/useSize.ts';
import { useWhole } from '../ground/useWhole.ts';
import { windowInWords } from '../words/datesInWords.ts';
import { TimeChart } from './TimeChart.tsx';
import { TimeControls } from './TimeControls.tsx';
import { TimeHandles } from './TimeHandles.tsx';
import { TimeLine } from './TimeLine.tsx';
import styles from './time.module.css';
import { withEnd } from './timeSteps.ts';
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
      <div className={`flow rings-within ${styles.head}`} ref={rowsAsOneStop}>
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
    <div className={`flow ${styles.fields}`}>
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
  useWhole();
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

/** The selected feature, where selecting it has moved the window; null again once either changes by itself. */
function useMovedTo(window: TimeWindow | null): FeatureId | null {
  const select = useChoices((choices) => choices.select);
  const [before, setBefore] = useState({ window, select, movedTo: null as FeatureId | null });
  const isSame = sameWindow(before.window, window);
  if (isSame && before.select === select) return before.movedTo;
  // Both at once: the selection took the window along.
  const movedTo = !isSame && before.select !== select && before.window !== null ? select : null;
  setBefore({ window, select, movedTo });
  return movedTo;
}

/** Says the window and what it holds once it rests. A window that a selection moved is said with the selection. */
function useSayTime({ window, within, dated }: Time): void {
  const { announcer } = usePage();
  const moves = useChoices(({ timeMoves }) => timeMoves);
  const select = useChoices((choices) => choices.select);
  const messages = useMessages();
  const said = useRef({ window, select });

  useEffect(() => {
    const before = said.current;
    if (moves) return;
    said.current = { window, select };
    if (sameWindow(before.window, window) || before.select !== select) return;
    announcer.say(
      messages.say('time.windowSaid', {
        time: windowInWords(window, messages),
        within: within.length,
        count: dated.length,
      }),
    );
  }, [moves, window, select, within, dated, messages, announcer]);
}
