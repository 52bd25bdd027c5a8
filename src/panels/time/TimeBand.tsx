import { useId, useRef, useState } from 'react';
import { Icon } from '../ground/icons.tsx';
import { useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import { remPixels } from '../ground/remPixels.ts';
import { useRovingFocus } from '../ground/useRovingFocus.ts';
import { useSize } from '../ground/useSize.ts';
import { useLow } from '../ground/useTight.ts';
import { windowInWords } from '../words/windowInWords.ts';
import { DateField } from './DateField.tsx';
import { TimeChart } from './TimeChart.tsx';
import { TimeControls } from './TimeControls.tsx';
import { TimeHandles } from './TimeHandles.tsx';
import { Trays } from './Trays.tsx';
import styles from './time.module.css';
import { useMovedTo } from './useMovedTo.ts';
import { useSayTime } from './useSayTime.ts';
import { type Time, useTime } from './useTime.ts';

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
  const low = useLow();
  const [wish, setWish] = useState<boolean | null>(null);
  const open = wish ?? !(narrow || low);
  const id = useId();
  const head = useRef<HTMLDivElement>(null);
  useRovingFocus(head);
  const messages = useMessages();
  const { say } = messages;
  const { window, within, dated } = time;
  useSayTime(time);
  const { index } = usePage();
  const movedTo = index.feature(
    useMovedTo(
      window,
      useChoices(({ select }) => select),
    ) ?? '',
  );
  const count =
    window === null
      ? say('time.dated', { count: dated.length })
      : say('time.datedWithin', { within: within.length, count: dated.length });
  return (
    <section className={styles.band} aria-labelledby={`${id}-title`} data-open={open || undefined}>
      <div className={styles.head} ref={head}>
        <p className="visually-hidden">{say('time.bandHint')}</p>
        <div className={styles.row} data-row>
          <h2 id={`${id}-title`} className={styles.title}>
            <button
              type="button"
              data-stop
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setWish(!open)}
            >
              {say('time.time')} <Icon shape={open ? 'down' : 'up'} />
            </button>
          </h2>
          <p className={styles.count}>
            <strong>{windowInWords(window, messages)}</strong> <span>{count}</span>
            {movedTo && <em className={styles.moved}>{say('time.movedTo', { title: movedTo.title })}</em>}
          </p>
          {open && <TimeControls time={time} />}
          {open && <Trays onTray={onTray} />}
        </div>
        {open && (
          <div className={styles.fields}>
            <DateField time={time} end="from" label={say('time.from')} />
            <DateField time={time} end="to" label={say('time.to')} />
          </div>
        )}
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
  const unit = width > 0 ? remPixels() / 16 : 1;
  const selected = useChoices(({ select }) => select);
  return (
    <div className={styles.frame}>
      <div ref={box} className={styles.box}>
        <TimeChart time={time} width={width} unit={unit} selected={selected} />
        <TimeHandles time={time} width={width} />
      </div>
    </div>
  );
}
