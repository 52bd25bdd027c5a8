import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMessages, usePage } from '../ground/pageContext.ts';
import styles from './print.module.css';

/**
 * The map for paper: printers get an empty WebGL canvas. Taken when the browser is about to print; what is folded
 * up in the panel, such as how a shape is known, is unfolded for that time.
 */
export function PrintPicture() {
  const { map } = usePage();
  const { say } = useMessages();
  const [picture, setPicture] = useState<string | null>(null);
  useEffect(() => {
    let unfolded: HTMLDetailsElement[] = [];
    const before = () => {
      const folded = '#panel details:not([open], .screen-only)';
      unfolded = [...document.querySelectorAll<HTMLDetailsElement>(folded)];
      for (const details of unfolded) details.open = true;
      const drawn = map.state.getState().drawn?.picture()?.toDataURL('image/png') ?? null;
      flushSync(() => setPicture(drawn));
    };
    const after = () => {
      for (const details of unfolded) details.open = false;
      unfolded = [];
      setPicture(null);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [map]);
  return picture && <img className={styles.picture} src={picture} alt={say('take.theMap')} />;
}
