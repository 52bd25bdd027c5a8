import { asFirstDay, asLastDay } from '../../state/calendar.ts';
import type { TimeRange } from '../../state/timeWindow.ts';
import { DraftInput } from '../ground/DraftInput.tsx';
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

/** The ends of a window of time as text: each a year, month or day (`2014`, `2014-05`, `2014-05-20`). */
export function WindowFields({ days: [from, to], wrongHint, take }: Props) {
  const { say } = useMessages();
  return (['from', 'to'] as const).map((end) => (
    <span key={end} className={`flow ${styles.field}`}>
      <DraftInput
        label={say(`time.${end}`)}
        type="text"
        inputMode="numeric"
        maxLength={10}
        size={10}
        written={end === 'from' ? asFirstDay(from) : asLastDay(to)}
        hint={say('time.dateHint', { examples: say('time.examples') })}
        wrongHint={wrongHint}
        take={(text) => take(end, text)}
      />
    </span>
  ));
}

/** The years between which all dates lie, as a hint names them. */
export const yearsOf = (range: TimeRange): { first: string; last: string } => {
  const [first = '', last = ''] = range.map((day) => asFirstDay(day).slice(0, 4));
  return { first, last };
};
