import type { Comparison } from '../../state/comparison.ts';
import { linkTo } from '../../state/links.ts';
import { useActions, useMessages, usePage } from '../ground/pageContext.ts';
import styles from './compare.module.css';
import { firstDocuments, firstPeriods } from './firstComparison.ts';
import { PeriodFields } from './PeriodFields.tsx';

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
    <label key={side} className={styles.side}>
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
