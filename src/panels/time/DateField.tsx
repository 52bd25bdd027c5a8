import { useId, useState } from 'react';
import { asFirstDay, asLastDay } from '../../state/calendar.ts';
import { useActions, useMessages } from '../ground/pageContext.ts';
import { DateInput } from './DateInput.tsx';
import styles from './time.module.css';
import { type End, withEnd } from './timeSteps.ts';
import type { Time } from './useTime.ts';

/** One end of the window as text; an empty one opens it. */
export function DateField({ time, end, label }: { time: Time; end: End; label: string }) {
  const { setTime } = useActions();
  const { say } = useMessages();
  const { range, days } = time;
  const [from, to] = days;
  const [wrong, setWrong] = useState(false);
  const hint = useId();

  const take = (text: string): boolean => {
    if (text === '') {
      setTime(end === 'from' ? { from: null, to } : { from, to: null });
      return true;
    }
    const wanted = withEnd(range, days, end, text);
    if (wanted) setTime({ from: wanted[0], to: wanted[1] });
    return wanted !== null;
  };
  const [first = '', last = ''] = range.map((day) => asFirstDay(day).slice(0, 4));
  const examples = say('time.examples');
  return (
    <span className={styles.field}>
      <DateInput
        label={label}
        written={end === 'from' ? asFirstDay(from) : asLastDay(to)}
        hint={hint}
        wrong={wrong}
        onWrong={setWrong}
        take={take}
      />
      <span id={hint} className={wrong ? styles.wrong : 'visually-hidden'} role={wrong ? 'alert' : undefined}>
        {wrong ? say('time.writeADate', { first, last, examples }) : say('time.dateHint', { examples })}
      </span>
    </span>
  );
}
