import { useRef } from 'react';
import { Icon } from '../ground/icons.tsx';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { useRovingFocus } from '../ground/useRovingFocus.ts';
import { Title } from '../words/Named.tsx';
import styles from './welcome.module.css';

/** For who comes for the first time: what this is, in one sentence, and places to begin. In nobody's way; one tab stop. */
export function Welcome({ onClose }: { onClose: () => void }) {
  const { say } = useMessages();
  const list = useRef<HTMLElement>(null);
  useRovingFocus(list);
  const { begin = [] } = usePage().index.atlas;
  return (
    <section ref={list} className={styles.card} aria-label={say('welcome.title')} data-welcome>
      <p className={styles.what}>{say('welcome.what')}</p>
      <ul aria-label={say('welcome.keys')}>
        {begin.map((beginning) => (
          <li key={beginning.view} data-row>
            <a href={beginning.view} data-stop>
              <Title of={beginning} />
            </a>
          </li>
        ))}
      </ul>
      <div className={styles.close} data-row>
        <button type="button" data-stop aria-label={say('welcome.close')} onClick={onClose}>
          <Icon shape="close" />
        </button>
      </div>
    </section>
  );
}
