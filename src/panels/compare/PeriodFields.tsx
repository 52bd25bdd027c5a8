import { useId, useState } from 'react';
import { asFirstDay, asLastDay, readDate } from '../../state/calendar.ts';
import type { Comparison } from '../../state/comparison.ts';
import { sameWindow, timeRange, windowDays, windowWithin } from '../../state/timeWindow.ts';
import { useActions, useMessages, usePage } from '../page/pageContext.ts';
import styles from './compare.module.css';

interface Props {
  comparison: Comparison & { of: 'periods' };
  side: 'one' | 'other';
}

type End = 'from' | 'to';

/** A period as two dates, each a year, month or day, as the band of time takes them: on Enter and on leaving the field. */
export function PeriodFields({ comparison, side }: Props) {
  const { atlas } = usePage().index;
  const { setComparison } = useActions();
  const { say } = useMessages();
  const [draft, setDraft] = useState<{ end: End; text: string } | null>(null);
  const [wrong, setWrong] = useState(false);
  const hint = useId();
  const range = timeRange(atlas);
  if (!range) return null;
  const [from, to] = windowDays(range, comparison[side]);
  const written: Record<End, string> = { from: asFirstDay(from), to: asLastDay(to) };

  const take = (end: End) => {
    if (draft?.end !== end || draft.text.trim() === written[end]) return reset();
    const read = readDate(draft.text.trim());
    if (!read || read[0] > range[1] || read[1] < range[0]) return setWrong(true);
    // The other end gives way: a period never runs backwards.
    const wanted =
      end === 'from'
        ? windowWithin(range, read[0], read[0] > to ? read[1] : to)
        : windowWithin(range, read[1] < from ? read[0] : from, read[1]);
    // All dates, or the other period over again, leave nothing to compare.
    if (!wanted || sameWindow(wanted, comparison[side === 'one' ? 'other' : 'one'])) return setWrong(true);
    setComparison({ ...comparison, [side]: wanted });
    reset();
  };
  function reset() {
    setDraft(null);
    setWrong(false);
  }
  return (
    <fieldset className={styles.side}>
      <legend className="visually-hidden">
        {say(side === 'one' ? 'compare.firstPeriod' : 'compare.secondPeriod')}
      </legend>
      <span className={styles.letter} aria-hidden="true">
        {side === 'one' ? 'A' : 'B'}
      </span>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {say(end === 'from' ? 'compare.from' : 'compare.to')}{' '}
          <input
            type="text"
            inputMode="numeric"
            autoComplete="off"
            spellCheck={false}
            maxLength={10}
            size={10}
            value={draft?.end === end ? draft.text : written[end]}
            aria-invalid={(wrong && draft?.end === end) || undefined}
            aria-describedby={hint}
            onChange={({ target }) => {
              setDraft({ end, text: target.value });
              setWrong(false);
            }}
            onBlur={() => take(end)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') take(end);
              if (event.key === 'Escape') reset();
            }}
          />
        </label>
      ))}
      <span id={hint} className={wrong ? styles.wrong : 'visually-hidden'} role={wrong ? 'alert' : undefined}>
        {say(wrong ? 'compare.wrongDate' : 'compare.dateHint', {
          first: asFirstDay(range[0]).slice(0, 4),
          last: asFirstDay(range[1]).slice(0, 4),
        })}
      </span>
    </fieldset>
  );
}
