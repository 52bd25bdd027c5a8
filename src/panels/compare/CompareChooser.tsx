import type { Comparison } from '../../state/comparison.ts';
import { linkTo } from '../../state/links.ts';
import { sameWindow, timeRange, windowDays, windowWithin } from '../../state/timeWindow.ts';
import { useActions, useMessages, usePage } from '../ground/pageContext.ts';
import { type End, withEnd } from '../time/timeSteps.ts';
import { WindowFields, yearsOf } from '../time/WindowFields.tsx';
import styles from './compare.module.css';
import { firstDocuments, firstPeriods } from './firstComparison.ts';

const sides = ['one', 'other'] as const;

/** What is compared with what: documents by title, periods by their dates. Every choice shows at once. */
export function CompareChooser({ comparison }: { comparison: Comparison }) {
  const { atlas } = usePage().index;
  const { say } = useMessages();
  const kinds = [
    { of: 'documents', first: firstDocuments(atlas), label: say('compare.documents') },
    { of: 'periods', first: firstPeriods(atlas), label: say('compare.periods') },
  ] as const;
  return (
    <div className={styles.chooser}>
      <ul className={styles.kinds} aria-label={say('compare.what')}>
        {kinds.map(
          ({ of, first, label }) =>
            first && (
              <li key={of}>
                <a
                  href={linkTo({ compare: of === comparison.of ? comparison : first })}
                  aria-current={of === comparison.of ? 'true' : undefined}
                >
                  {label}
                </a>
              </li>
            ),
        )}
      </ul>
      {comparison.of === 'documents' ? (
        <DocumentSelects comparison={comparison} />
      ) : (
        sides.map((side) => <PeriodFields key={side} comparison={comparison} side={side} />)
      )}
    </div>
  );
}

function DocumentSelects({ comparison }: { comparison: Comparison & { of: 'documents' } }) {
  const { documents } = usePage().index.atlas;
  const { choose } = useActions();
  const { say } = useMessages();
  return sides.map((side) => (
    <label key={side} className={`flow ${styles.side}`}>
      <span className={styles.letter}>{side === 'one' ? 'A' : 'B'}</span>
      <span className="visually-hidden">
        {say(side === 'one' ? 'compare.firstDocument' : 'compare.secondDocument')}
      </span>
      <select
        value={comparison[side]}
        onChange={({ target }) => choose({ compare: { ...comparison, [side]: target.value } })}
      >
        {documents.map(({ id, title, issued, language }) => (
          <option
            key={id}
            value={id}
            lang={language}
            // A document is not compared with itself.
            disabled={id !== comparison[side] && (id === comparison.one || id === comparison.other)}
          >
            {title} ({issued.slice(0, 4)})
          </option>
        ))}
      </select>
    </label>
  ));
}

interface Props {
  comparison: Comparison & { of: 'periods' };
  side: 'one' | 'other';
}

/** A period as two dates, each a year, month or day, as the band of time takes them: on Enter and on leaving the field. */
function PeriodFields({ comparison, side }: Props) {
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
    <fieldset className={`flow ${styles.side}`}>
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
