import { type KeyboardEvent, useRef } from 'react';
import { asDate, yearSpan } from '../../state/calendar.ts';
import { useActions, useMessages } from '../ground/pageContext.ts';
import { useDrag } from '../ground/useDrag.ts';
import { datesAsText } from '../words/datesInWords.ts';
import styles from './time.module.css';
import { type End, monthEdge, snapEnd, stepEnd } from './timeSteps.ts';
import type { Time } from './useTime.ts';

/** Steps of the sliders over the whole band. */
const steps = 2000;

/** Months that a key moves an end by. */
const monthsByKey: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

/** A pointer that moved less than this clicked, pixels. */
const clickReach = 4;

interface Props {
  time: Time;
  width: number;
}

/**
 * The window on the band: two handles at its ends (native sliders), the window itself, which can be dragged, and the
 * years, which can be clicked. Keys move a handle by months, Page Up and Down by years.
 */
export function TimeHandles({ time, width }: Props) {
  const messages = useMessages();
  const { range, scale, days } = time;
  const { moveTime, restTime, setTime } = useActions();
  const firstHandle = useRef<HTMLInputElement>(null);
  const [from, to] = days;
  const [left, right] = [scale.at(from) * 100, scale.at(to + 1) * 100];

  const moveEnd = (end: End, day: number) => {
    if (end === 'from') moveTime({ from: Math.min(day, monthEdge(to, 0, 'from')), to });
    else moveTime({ from, to: Math.max(day, monthEdge(from, 0, 'to')) });
  };
  const onKey = (end: End) => (event: KeyboardEvent) => {
    const months = monthsByKey[event.key];
    const day = end === 'from' ? from : to;
    if (months !== undefined) moveEnd(end, stepEnd(scale, day, months, end));
    else if (event.key === 'Home') moveEnd(end, range[0]);
    else if (event.key === 'End') moveEnd(end, range[1]);
    else return;
    event.preventDefault();
  };
  const handle = (end: End, name: string) => {
    const day = end === 'from' ? from : to;
    return (
      <input
        ref={end === 'from' ? firstHandle : undefined}
        type="range"
        className={styles.handle}
        data-end={end}
        min={0}
        max={steps}
        value={Math.round(scale.at(end === 'from' ? day : day + 1) * steps)}
        aria-label={name}
        aria-valuetext={datesAsText(asDate(day), messages)}
        onChange={({ target }) => {
          const position = Number(target.value) / steps;
          // The end of a day is the beginning of the next.
          const pointed = scale.dayAt(position) - (end === 'to' && position < 1 ? 1 : 0);
          moveEnd(end, snapEnd(scale, Math.max(range[0], pointed), end, width));
        }}
        onKeyDown={onKey(end)}
        onPointerDown={restTime}
        onPointerUp={restTime}
        onBlur={restTime}
      />
    );
  };

  const drag = useDrag({
    least: clickReach,
    hold: () => {
      restTime();
      return days;
    },
    onDrag: ([first, last], right) => {
      if (!time.window) return;
      const length = last - first;
      const wanted = scale.dayAt(Math.min(1, Math.max(0, scale.at(first) + right / width)));
      const begin = monthEdge(Math.min(wanted, range[1] - length), 0, 'from');
      moveTime({ from: Math.max(range[0], begin), to: Math.max(range[0], begin) + length });
    },
    onEnd: () => {
      // The band takes no focus itself: keys go on from the window's first day.
      firstHandle.current?.focus();
      restTime();
    },
    onClick: ({ clientX, currentTarget }) => {
      // Its width now: pressed as it opens, it may not be measured yet.
      const band = currentTarget.getBoundingClientRect();
      const position = (clientX - band.left) / Math.max(1, band.width);
      const column = scale.columnOf(scale.dayAt(Math.min(1, Math.max(0, position))));
      if (column.folded) return;
      const [first, last] = yearSpan(column.year);
      setTime({ from: first, to: last });
    },
  });
  return (
    <>
      <div className={styles.plot} data-whole={time.window === null || undefined} {...drag}>
        <span className={styles.veil} style={{ left: 0, width: `${left}%` }} />
        <span className={styles.window} style={{ left: `${left}%`, width: `${right - left}%` }} />
        <span className={styles.veil} style={{ left: `${right}%`, right: 0 }} />
      </div>
      {handle('from', messages.say('time.firstDay'))}
      {handle('to', messages.say('time.lastDay'))}
    </>
  );
}
