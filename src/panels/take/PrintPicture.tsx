import { useMemo } from 'react';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { usePrinting } from '../ground/usePrinting.ts';
import styles from './print.module.css';

/** The map for paper: printers get an empty WebGL canvas. Taken when the browser is about to print. */
export function PrintPicture() {
  const { map } = usePage();
  const { say } = useMessages();
  const printing = usePrinting();
  const picture = useMemo(
    () => printing && map.state.getState().drawn?.picture()?.toDataURL('image/png'),
    [printing, map],
  );
  return picture && <img className={styles.picture} src={picture} alt={say('take.theMap')} />;
}
