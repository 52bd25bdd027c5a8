import { linkTo } from '../../state/links.ts';
import { firstComparison } from '../compare/firstComparison.ts';
import styles from './page.module.css';
import { useChoices, useMessages, usePage } from './pageContext.ts';

/** The ways to look at all documents at once: the table of who says what, and two of them set against each other. */
export function Ways() {
  const { atlas } = usePage().index;
  const { say } = useMessages();
  const voices = useChoices(({ view }) => view === 'voices');
  const compare = useChoices((choices) => choices.compare);
  const first = firstComparison(atlas);
  return (
    <nav className={styles.ways} aria-label={say('voices.ways')}>
      <a
        href={linkTo({ view: voices ? 'map' : 'voices', select: null, read: null, voice: null })}
        aria-current={voices ? 'true' : undefined}
      >
        {say('voices.title')}
      </a>
      {first && (
        <a
          href={linkTo({ compare: compare ?? first, view: 'map', select: null, read: null, voice: null })}
          aria-current={compare ? 'true' : undefined}
        >
          {say('compare.title')}
        </a>
      )}
    </nav>
  );
}
