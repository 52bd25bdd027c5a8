import { asFirstDay, asLastDay } from '../../state/calendar.ts';
import type { Comparison } from '../../state/comparison.ts';
import { sameWindow, timeRange, windowDays, windowWithin } from '../../state/timeWindow.ts';
import { useActions, useMessages, usePage } from '../ground/pageContext.ts';
import { DateInput } from '../time/DateInput.tsx';
import { type End, withEnd } from '../time/timeSteps.ts';
import styles from './compare.module.css';

interface Props {
  comparison: Comparison & { of: 'periods' };
  side: 'one' | 'other';
}

/** A period as two dates, each a year, month or day, as the band of time takes them: on Enter and on leaving the field. */
export function PeriodFields({ comparison, side }: Props) {
  const { atlas } = usePage().index;
  const { choose } = useActions();
  const { say } = useMessages();
  const range = timeRange(atlas);
  if (!range) return null;
  const [from, to] = windowDays(range, comparison[side]);
  const [first = '', last = ''] = range.map((day) => asFirstDay(day).slice(0, 4));

  const take = (end: End, text: string): boolean => {
    const days = withEnd(range, [from, to], end, text);
    const wanted = days && windowWithin(range, ...days);
    // All dates, or the other period over again, leave nothing to compare.
    if (!wanted || sameWindow(wanted, comparison[side === 'one' ? 'other' : 'one'])) return false;
    choose({ compare: { ...comparison, [side]: wanted } });
    return true;
  };
  return (
    <fieldset className={styles.side}>
      <legend className="visually-hidden">
        {say(side === 'one' ? 'compare.firstPeriod' : 'compare.secondPeriod')}
      </legend>
      <span className={styles.letter} aria-hidden="true">
        {side === 'one' ? 'A' : 'B'}
      </span>
      {(['from', 'to'] as const).map((end) => (
        <DateInput
          key={end}
          label={say(end === 'from' ? 'compare.from' : 'time.to')}
          written={end === 'from' ? asFirstDay(from) : asLastDay(to)}
          hint={say('compare.dateHint', { first, last })}
          wrongHint={say('compare.wrongDate', { first, last })}
          take={(text) => take(end, text)}
        />
      ))}
    </fieldset>
  );
}
