import { type RefObject, useEffect, useState } from 'react';
import { useMessages } from '../ground/pageContext.ts';
import styles from './matrix.module.css';

/**
 * Says beside the table what stands where the pointer or the focus is, and marks that column's head: the heads may be
 * far from the cell. Hidden from screen readers, who hear the same from the link.
 */
export function SpokenCell({ region }: { region: RefObject<HTMLElement | null> }) {
  const { say } = useMessages();
  const [words, setWords] = useState('');
  useEffect(() => {
    const root = region.current;
    if (!root) return;
    let lit: Element | null = null;
    const tell = ({ target }: Event) => {
      const cell = target instanceof Element ? target.closest('td, th') : null;
      if (!(cell instanceof HTMLTableCellElement)) return;
      const head = root.querySelector('thead tr:last-child')?.children[cell.cellIndex] ?? null;
      if (head !== lit) {
        lit?.removeAttribute('data-lit');
        head?.setAttribute('data-lit', '');
        lit = head;
      }
      const link = cell.querySelector('a');
      setWords(link?.dataset.told ?? link?.getAttribute('aria-label') ?? '');
    };
    root.addEventListener('pointerover', tell);
    root.addEventListener('focusin', tell);
    return () => {
      root.removeEventListener('pointerover', tell);
      root.removeEventListener('focusin', tell);
    };
  }, [region]);
  return (
    <p className={styles.spoken} aria-hidden="true">
      {words || say('voices.hint')}
    </p>
  );
}
