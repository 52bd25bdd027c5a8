import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useBase, usePage } from '../page/pageContext.ts';
import styles from './print.module.css';

/** The foot of a printed sheet: what the map is and is not, the version of its data, and the link to this view. */
export function PrintImprint() {
  const { atlas } = usePage().index;
  const { credit } = useBase();
  const [link, setLink] = useState('');
  useEffect(() => {
    const read = () => flushSync(() => setLink(window.location.href));
    window.addEventListener('beforeprint', read);
    return () => window.removeEventListener('beforeprint', read);
  }, []);
  return (
    <footer className={styles.imprint}>
      {atlas.statements.map((statement) => (
        <p key={statement}>{statement}</p>
      ))}
      <p>
        {atlas.title}, data version {atlas.dataVersion}. Base: {credit}.
      </p>
      <p>{link}</p>
    </footer>
  );
}
