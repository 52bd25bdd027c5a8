import { linkTo } from '../../state/links.ts';
import { firstComparison } from '../compare/firstComparison.ts';
import { useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import { useMedia } from '../ground/useMedia.ts';
import styles from './ways.module.css';

const nothingOpen = { select: null, read: null, voice: null } as const;

/** Where the header has room for them; elsewhere they stand in the margin. */
export const useWaysInHeader = (): boolean => useMedia('(min-width: 80em)');

/** The ways to look at all documents at once: the table of who says what, and two of them set against each other. */
export function Ways() {
  const { atlas } = usePage().index;
  const { say } = useMessages();
  const voices = useChoices(({ view }) => view === 'voices');
  const compare = useChoices((choices) => choices.compare);
  const first = firstComparison(atlas);
  return (
    <ul className={styles.ways} aria-label={say('voices.ways')}>
      <li>
        <a
          href={linkTo({ ...nothingOpen, compare: null, view: voices ? 'map' : 'voices' })}
          aria-current={voices ? 'true' : undefined}
        >
          {say('voices.title')}
        </a>
      </li>
      {first && (
        <li>
          <a
            href={linkTo({ ...nothingOpen, compare: compare ?? first, view: 'map' })}
            aria-current={compare ? 'true' : undefined}
          >
            {say('compare.title')}
          </a>
        </li>
      )}
    </ul>
  );
}
