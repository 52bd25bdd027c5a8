import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useBase, useMessages, usePage } from '../ground/pageContext.ts';
import { Statements } from '../words/Named.tsx';
import styles from './print.module.css';

/** The foot of a printed sheet: what the map is and is not, the version of its data, and the link to this view. */
export function PrintImprint() {
  const { atlas } = usePage().index;
  const { credit } = useBase();
  const { say } = useMessages();
  const [link, setLink] = useState('');
  useEffect(() => {
    const read = () => flushSync(() => setLink(window.location.href));
    window.addEventListener('beforeprint', read);
    return () => window.removeEventListener('beforeprint', read);
  }, []);
  return (
    <footer className={styles.imprint}>
      <Statements />
      <p>{say('take.imprint', { title: atlas.title, version: atlas.dataVersion, credit })}</p>
      <p>{link}</p>
    </footer>
  );
}
