import { useId, useState } from 'react';
import { asFirstDay, asLastDay, readDate } from '../../state/calendar.ts';
import { useActions, useMessages } from '../page/pageContext.ts';
import styles from './time.module.css';
import type { End } from './timeSteps.ts';
import type { Time } from './useTime.ts';

/** One end of the window as text: a year, month or day (`2014`, `2014-05`, `2014-05-20`). Taken on Enter and on leaving the field. */
export function DateField({ time, end, label }: { time: Time; end: End; label: string }) {
  const { setTime } = useActions();
  const { say } = useMessages();
  const { range, days } = time;
  const [from, to] = days;
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const hint = useId();
  const written = end === 'from' ? asFirstDay(from) : asLastDay(to);

  const take = () => {
    const text = draft?.trim() ?? '';
    const read = readDate(text);
    if (draft === null || text === written) return reset();
    if (text === '') {
      setTime(end === 'from' ? { from: null, to } : { from, to: null });
      return reset();
    }
    if (!read || read[0] > range[1] || read[1] < range[0]) return setWrong(true);
    // The other end gives way: a window never runs backwards.
    if (end === 'from') setTime({ from: read[0], to: read[0] > to ? read[1] : to });
    else setTime({ from: read[1] < from ? read[0] : from, to: read[1] });
    reset();
  };
  function reset() {
    setDraft(null);
    setWrong(false);
  }
  const [first = '', last = ''] = range.map((day) => asFirstDay(day).slice(0, 4));
  const examples = say('time.examples');
  return (
    <span className={styles.field}>
      <label>
        {label}
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          maxLength={10}
          size={10}
          value={draft ?? written}
          aria-invalid={wrong || undefined}
          aria-describedby={hint}
          onChange={({ target }) => {
            setDraft(target.value);
            setWrong(false);
          }}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
            if (event.key === 'Escape') reset();
          }}
        />
      </label>
      <span id={hint} className={wrong ? styles.wrong : 'visually-hidden'} role={wrong ? 'alert' : undefined}>
        {wrong ? say('time.writeADate', { first, last, examples }) : say('time.dateHint', { examples })}
      </span>
    </span>
  );
}
