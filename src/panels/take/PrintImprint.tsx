import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useBase, useMessages, usePage } from '../ground/pageContext.ts';
import { presentAddress } from '../ground/presentAddress.ts';
import { Statements } from '../words/Named.tsx';
import styles from './print.module.css';

/** The foot of a printed sheet: what the map is and is not, the version of its data, and the link to this view. */
export function PrintImprint() {
  const page = usePage();
  const { atlas } = page.index;
  const { credit } = useBase();
  const { say } = useMessages();
  const [link, setLink] = useState('');
  useEffect(() => {
    const read = () => flushSync(() => setLink(presentAddress(page)));
    window.addEventListener('beforeprint', read);
    return () => window.removeEventListener('beforeprint', read);
  }, [page]);
  return (
    <footer className={styles.imprint}>
      <Statements />
      <p>{say('take.imprint', { title: atlas.title, version: atlas.dataVersion, credit })}</p>
      <p>{link}</p>
    </footer>
  );
}
