import { useBase } from '../ground/pageContext.ts';
import styles from './chart.module.css';

/** Whom the base comes from, on the map itself: those who make such pictures ask for it. */
export function Credit() {
  return (
    <small className={styles.credit} lang="en" data-keep-clear="" data-corner="">
      {useBase().credit}
    </small>
  );
}
