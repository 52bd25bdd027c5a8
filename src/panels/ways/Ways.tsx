import { linkTo } from '../../state/links.ts';
import { firstComparison } from '../compare/firstComparison.ts';
import groundStyles from '../ground/ground.module.css';
import { rowsAsOneStop } from '../ground/oneTabStop.ts';
import { useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import styles from './ways.module.css';

const nothingOpen = { select: null, read: null, voice: null } as const;

/** The ways to look at all documents: the map, the table of who says what, two of them set against each other. One tab stop. */
export function Ways() {
  const { atlas } = usePage().index;
  const { say } = useMessages();
  const voices = useChoices(({ view }) => view === 'voices');
  const compare = useChoices((choices) => choices.compare);
  const first = firstComparison(atlas);
  const ways = [
    { title: say('voices.map'), here: !voices && !compare, to: { view: 'map', compare: null } },
    { title: say('voices.title'), here: voices, to: { ...nothingOpen, view: 'voices', compare: null } },
    ...(first
      ? [
          {
            title: say('compare.title'),
            here: !voices && compare !== null,
            to: { ...nothingOpen, view: 'map', compare: compare ?? first },
          } as const,
        ]
      : []),
  ] as const;
  return (
    <nav ref={rowsAsOneStop} aria-label={say('voices.ways')}>
      <ul className={styles.ways} data-row>
        {ways.map(({ title, here, to }) => (
          <li key={title}>
            <a
              className={groundStyles.button}
              data-stop
              href={linkTo(to)}
              aria-current={here ? 'true' : undefined}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
