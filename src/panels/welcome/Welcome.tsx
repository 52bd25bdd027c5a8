import { useState } from 'react';
import { IconButton } from '../ground/buttons.tsx';
import { Icon } from '../ground/icons.tsx';
import { rowsAsOneStop } from '../ground/oneTabStop.ts';
import { useMessages, usePage } from '../ground/pageContext.ts';
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
