import { useId, useState } from 'react';
import { asFirstDay, asLastDay } from '../../state/calendar.ts';
import type { TimeRange } from '../../state/timeWindow.ts';
import { useMessages } from '../ground/pageContext.ts';
import styles from './time.module.css';
import type { End } from './timeSteps.ts';

interface Props {
  /** First and last day of the window. */
  days: readonly [from: number, to: number];
  /** What is said where a date cannot be used. */
  wrongHint: string;
  /** Puts a text in place of an end; false where it is none that can be used. */
  take(end: End, text: string): boolean;
}

/** The ends of a window of time as text. */
export function WindowFields({ days: [from, to], wrongHint, take }: Props) {
  const { say } = useMessages();
  return (['from', 'to'] as const).map((end) => (
    <DateInput
      key={end}
      label={say(`time.${end}`)}
      written={end === 'from' ? asFirstDay(from) : asLastDay(to)}
      wrongHint={wrongHint}
      take={(text) => take(end, text)}
    />
  ));
}

/** The years between which all dates lie, as a hint names them. */
export const yearsOf = (range: TimeRange): { first: string; last: string } => {
  const [first = '', last = ''] = range.map((day) => asFirstDay(day).slice(0, 4));
  return { first, last };
};

interface InputProps {
  label: string;
  /** The date as it stands. */
  written: string;
  wrongHint: string;
  take(text: string): boolean;
}

/** A date as text: a year, month or day (`2014`, `2014-05`, `2014-05-20`). Taken on Enter and on leaving the field; Esc leaves it as it was. */
function DateInput({ label, written, wrongHint, take }: InputProps) {
  const id = useId();
  const { say } = useMessages();
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const draftIs = (text: string | null) => {
    setDraft(text);
    setWrong(false);
  };
  const finish = () => {
    const text = draft?.trim() ?? written;
    if (text === written || take(text)) draftIs(null);
    else setWrong(true);
  };
  return (
    <span className={styles.field}>
      <label>
        {label}{' '}
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          maxLength={10}
          size={10}
          value={draft ?? written}
          aria-invalid={wrong || undefined}
          aria-describedby={id}
          onChange={({ target }) => draftIs(target.value)}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key === 'Enter') finish();
            if (event.key === 'Escape') draftIs(null);
          }}
        />
      </label>
      <span id={id} className={wrong ? styles.wrong : 'visually-hidden'} role={wrong ? 'alert' : undefined}>
        {wrong ? wrongHint : say('time.dateHint', { examples: say('time.examples') })}
      </span>
    </span>
  );
}
