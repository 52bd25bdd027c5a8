import { asFirstDay, asLastDay } from '../../state/calendar.ts';
import { useActions, useMessages } from '../ground/pageContext.ts';
import { DateInput } from './DateInput.tsx';
import styles from './time.module.css';
import { withEnd } from './timeSteps.ts';
import type { Time } from './useTime.ts';

/** The ends of the window as text; an empty one opens it. */
export function WindowFields({ time: { range, days } }: { time: Time }) {
  const { setTime } = useActions();
  const { say } = useMessages();
  const [from, to] = days;
  const [first = '', last = ''] = range.map((day) => asFirstDay(day).slice(0, 4));
  const examples = say('time.examples');
  return (
    <div className={styles.fields}>
      {(['from', 'to'] as const).map((end) => (
        <DateInput
          key={end}
          label={say(`time.${end}`)}
          written={end === 'from' ? asFirstDay(from) : asLastDay(to)}
          hint={say('time.dateHint', { examples })}
          wrongHint={say('time.writeADate', { first, last, examples })}
          take={(text) => {
            const wanted = text === '' ? null : withEnd(range, days, end, text);
            if (text === '') setTime({ from, to, [end]: null });
            else if (wanted) setTime({ from: wanted[0], to: wanted[1] });
            return text === '' || wanted !== null;
          }}
        />
      ))}
    </div>
  );
}
