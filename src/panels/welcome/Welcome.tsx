import { useCallback, useEffect, useState } from 'react';
import { openIn } from '../../state/open.ts';
import { recall, remember } from '../../state/remembered.ts';
import { isAsOpened } from '../../state/urlParameters.ts';
import { IconButton } from '../ground/buttons.tsx';
import { Icon } from '../ground/icons.tsx';
import { rowsAsOneStop } from '../ground/oneTabStop.ts';
import { useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import { Tagline, Title } from '../words/Named.tsx';
import styles from './welcome.module.css';

interface Props {
  /** Across the page over the map, which is to keep its room: the places to begin are folded away. */
  across?: boolean;
  onClose: () => void;
}

/** For who comes for the first time: what this is, and places to begin. In nobody's way; one tab stop. */
export function Welcome({ across = false, onClose }: Props) {
  const { say } = useMessages();
  const { begin = [] } = usePage().index.atlas;
  const [open, setOpen] = useState(false);
  return (
    <section
      ref={rowsAsOneStop}
      className={`screen-only ${styles.card}`}
      aria-label={say('welcome.title')}
      data-welcome
      data-across={across || undefined}
    >
      <p className={styles.what}>
        <Tagline /> {say('welcome.what')}
      </p>
      {across ? (
        <div data-row>
          <button
            type="button"
            data-stop
            className={styles.begin}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {say('welcome.begin')} <Icon shape={open ? 'up' : 'down'} />
          </button>
        </div>
      ) : (
        <p className={styles.begin}>{say('welcome.begin')}</p>
      )}
      {(!across || open) && (
        <ul aria-label={say('welcome.keys')}>
          {begin.map((beginning) => (
            <li key={beginning.view} data-row>
              <a href={beginning.view} data-stop>
                <Title of={beginning} />
              </a>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.close} data-row>
        <IconButton data-stop label={say('page.close')} onClick={onClose} shape="close" />
      </div>
    </section>
  );
}

const memory = 'welcomed';

/**
 * Whether to welcome the reader: who starts again, or comes by a link that names nothing, and has neither closed the welcome nor opened
 * anything before. With the first thing opened it is over; not with a layer switched, which would move the list under the hand.
 */
export function useWelcome(): { shown: boolean; close: () => void } {
  const { choices, index } = usePage();
  const beginning = useChoices((now) => now.beginning);
  const [endedIn, setEndedIn] = useState(() =>
    isAsOpened(index.atlas, choices.getInitialState()) && recall(memory) === null ? null : beginning,
  );
  const shown = (index.atlas.begin ?? []).length > 0 && endedIn !== beginning;
  const close = useCallback(() => {
    setEndedIn(beginning);
    remember(memory, 'yes');
  }, [beginning]);
  useEffect(() => {
    if (!shown) return;
    return choices.subscribe((now) => {
      if (openIn(now).length > 0 || now.view !== 'map') close();
    });
  }, [shown, choices, close]);
  return { shown, close };
}
