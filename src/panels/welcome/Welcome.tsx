import { useRef } from 'react';
import groundStyles from '../ground/ground.module.css';
import { Icon } from '../ground/icons.tsx';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { useRovingFocus } from '../ground/useRovingFocus.ts';
import { Title } from '../words/Named.tsx';
import styles from './welcome.module.css';

/** For who comes for the first time: what this is, in one sentence, and three places to begin. In nobody's way. */
export function Welcome({ onClose }: { onClose: () => void }) {
  const { say } = useMessages();
  const list = useRef<HTMLElement>(null);
  useRovingFocus(list);
  const { begin = [], title } = usePage().index.atlas;
  return (
    <section ref={list} className={styles.card} aria-labelledby="welcome-title" data-welcome>
      <h2 id="welcome-title">{say('welcome.title')}</h2>
      <p className={styles.what}>{say('welcome.what', { title })}</p>
      <p className="visually-hidden">{say('welcome.keys')}</p>
      <ul>
        {begin.map((beginning) => (
          <li key={beginning.view} data-row>
            <a href={beginning.view} data-stop>
              <Title of={beginning} />
            </a>
          </li>
        ))}
      </ul>
      <div className={styles.close} data-row>
        <button type="button" className={groundStyles.closeButton} data-stop onClick={onClose}>
          <Icon shape="close" /> {say('welcome.close')}
        </button>
      </div>
    </section>
  );
}
