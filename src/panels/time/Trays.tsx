import type { MouseEvent } from 'react';
import { usePage } from '../page/pageContext.ts';
import styles from './time.module.css';

/** Ways into the list, to what a map and a band of time cannot show; and what becomes of the undated. */
export function Trays({ onTray }: { onTray(id: string): void }) {
  const { unlocated, undated } = usePage().index;
  const trays = [
    { id: 'no-date-given', title: 'No date given', count: undated.length },
    { id: 'not-on-the-map', title: 'Not on the map', count: unlocated.length },
  ].filter(({ count }) => count > 0);
  const go = (id: string) => (event: MouseEvent) => {
    event.preventDefault();
    onTray(id);
  };
  return (
    <p className={styles.trays}>
      <span>Undated features always show.</span>
      {trays.map(({ id, title, count }) => (
        <a key={id} data-stop href={`#${id}`} onClick={go(id)}>
          {title} ({count})
        </a>
      ))}
    </p>
  );
}
