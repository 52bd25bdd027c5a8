import type { ReactNode } from 'react';
import styles from './quotation.module.css';

/** Words with a picture after them that never stands at the start of a line: it stays with the last word. */
export function WithTail({ words, tail }: { words: string; tail: ReactNode }) {
  const lastWord = words.lastIndexOf(' ') + 1;
  return (
    <>
      {words.slice(0, lastWord)}
      <span className={styles.together}>
        {words.slice(lastWord)}
        {tail}
      </span>
    </>
  );
}
