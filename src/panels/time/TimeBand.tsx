import { useId, useRef, useState } from 'react';
import { dateOf, yearSpan } from '../../state/calendar.ts';
import { Icon } from '../page/icons.tsx';
import { useActions, useChoices } from '../page/pageContext.ts';
import { useSize } from '../page/useSize.ts';
import { counted } from '../words/numbersInWords.ts';
import { DateField } from './DateField.tsx';
import { TimeChart } from './TimeChart.tsx';
import { TimeHandles } from './TimeHandles.tsx';
import { Trays } from './Trays.tsx';
import styles from './time.module.css';
import { PlayIcon, StepIcon } from './timeIcons.tsx';
import { stepWindow } from './timeSteps.ts';
import { useMedia } from './useMedia.ts';
import { usePlay } from './usePlay.ts';
import { useSayTime } from './useSayTime.ts';
import { type Time, useTime } from './useTime.ts';
import { windowInWords } from './windowInWords.ts';

interface Props {
  narrow: boolean;
  /** Opens the list at one of its trays: the id of the tray's button. */
  onTray(id: string): void;
}

/** The band of time under the map; on narrow screens a strip that opens. Nothing where the atlas has no dates. */
export function TimeBand(props: Props) {
  const time = useTime();
  return time && <Band {...props} time={time} />;
}

function Band({ narrow, onTray, time }: Props & { time: Time }) {
  // A phone on its side is wide, but the map needs its height.
  const low = useMedia('(max-height: 37.5em)');
  const [wish, setWish] = useState<boolean | null>(null);
  const open = wish ?? !(narrow || low);
  const id = useId();
  const { window, within, dated } = time;
  useSayTime(time);
  const count =
    window === null
      ? counted(dated.length, 'dated feature')
      : `${within.length} of ${counted(dated.length, 'dated feature')} in the window`;
  return (
    <section className={styles.band} aria-labelledby={`${id}-title`} data-open={open || undefined}>
      <div className={styles.head}>
        <h2 id={`${id}-title`} className={styles.title}>
          <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setWish(!open)}>
            Time <Icon shape={open ? 'down' : 'up'} />
          </button>
        </h2>
        <p className={styles.count}>
          <strong>{windowInWords(window)}</strong> <span>{count}</span>
        </p>
        {open && <Controls time={time} />}
        {open && <Trays onTray={onTray} />}
      </div>
      <div id={id} hidden={!open}>
        {open && <Chart time={time} />}
      </div>
    </section>
  );
}

function Chart({ time }: { time: Time }) {
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box);
  const selected = useChoices(({ select }) => select);
  return (
    <div className={styles.frame}>
      <div ref={box} className={styles.box}>
        <TimeChart time={time} width={width} selected={selected} />
        <TimeHandles time={time} width={width} />
      </div>
    </div>
  );
}

/** All dates; a step back, play, a step on; and the window's two ends in figures. */
function Controls({ time }: { time: Time }) {
  const { range, days, window, dated } = time;
  const { setTime } = useActions();
  const reduced = useMedia('(prefers-reduced-motion: reduce)');
  const [asked, setAsked] = useState(false);
  const dates = dated.flatMap(({ span }) => (span ? [span] : []));
  const step = (direction: 1 | -1) => stepWindow(range, dates, days, direction);
  const firstYear = (): [number, number] => yearSpan(dateOf(range[0]).year);
  const play = usePlay(() => (window === null ? firstYear() : step(1)), range);
  const go = (direction: 1 | -1) => {
    const next = step(direction);
    if (next) setTime({ from: next[0], to: next[1] });
  };
  const atEnd = window !== null && step(1) === null;
  const onPlay = () => {
    if (play.playing) return play.stop();
    if (reduced && !asked) return setAsked(true);
    if (atEnd) setTime(null);
    play.start();
  };
  return (
    <>
      <div className={styles.buttons}>
        <button type="button" aria-pressed={window === null} onClick={() => setTime(null)}>
          All dates
        </button>
        <button
          type="button"
          aria-label="Earlier"
          title="Earlier"
          disabled={!window || !step(-1)}
          onClick={() => go(-1)}
        >
          <StepIcon back />
        </button>
        <button type="button" disabled={dates.length === 0} onClick={onPlay}>
          <PlayIcon playing={play.playing} />
          {play.playing ? 'Pause' : reduced && asked ? 'Play all the same' : 'Play'}
        </button>
        <button
          type="button"
          aria-label="Later"
          title="Later"
          disabled={!window || !step(1)}
          onClick={() => go(1)}
        >
          <StepIcon />
        </button>
        {reduced && asked && !play.playing && (
          <span role="status">
            Your device asks for less motion. The map’s marks will change by themselves.
          </span>
        )}
      </div>
      <div className={styles.fields}>
        <DateField time={time} end="from" label="From" />
        <DateField time={time} end="to" label="to" />
      </div>
    </>
  );
}
