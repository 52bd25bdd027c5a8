import type { Comparison } from '../../state/comparison.ts';
import { sameWindow, timeRange, windowDays, windowWithin } from '../../state/timeWindow.ts';
import { useActions, useMessages, usePage } from '../ground/pageContext.ts';
import { type End, withEnd } from '../time/timeSteps.ts';
import { WindowFields, yearsOf } from '../time/WindowFields.tsx';
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
  const days = windowDays(range, comparison[side]);

  const take = (end: End, text: string): boolean => {
    const given = withEnd(range, days, end, text);
    const wanted = given && windowWithin(range, ...given);
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
      <WindowFields days={days} wrongHint={say('compare.wrongDate', yearsOf(range))} take={take} />
    </fieldset>
  );
}
