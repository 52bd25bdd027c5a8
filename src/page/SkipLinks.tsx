import type { MouseEvent } from 'react';
import { useMessages } from '../panels/ground/pageContext.ts';
import styles from './page.module.css';

/** First in tab order, seen on focus: past the map to the panel, or to the list that equals the map. `listId` names what is there now: the list, or the margin or bar that calls it. */
export function SkipLinks({ listId, onList }: { listId: string; onList: () => void }) {
  const { say } = useMessages();
  // Focus moves without the address changing: the address holds choices only.
  const go = (act: () => void) => (event: MouseEvent) => {
    event.preventDefault();
    act();
  };
  return (
    <nav className={`screen-only ${styles.skip}`} aria-label={say('page.skip')}>
      {/* biome-ignore lint/a11y/useValidAnchor: leads within the page */}
      <a href="#panel" onClick={go(() => document.getElementById('panel')?.focus())}>
        {say('page.skipMap')}
      </a>
      <a href={`#${listId}`} onClick={go(onList)}>
        {say('page.goToList')}
      </a>
    </nav>
  );
}
