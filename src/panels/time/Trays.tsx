import type { MouseEvent } from 'react';
import { useMessages, usePage } from '../ground/pageContext.ts';
import styles from './time.module.css';

/** Ways into the list, to what a map and a band of time cannot show; and what becomes of the undated. */
export function Trays({ onTray }: { onTray(id: string): void }) {
  const { unlocated, undated } = usePage().index;
  const { say } = useMessages();
  const trays = [
    { id: 'no-date-given', title: say('margin.noDateGiven'), count: undated.length },
    { id: 'not-on-the-map', title: say('margin.notOnTheMap'), count: unlocated.length },
  ].filter(({ count }) => count > 0);
  const go = (id: string) => (event: MouseEvent) => {
    event.preventDefault();
    onTray(id);
  };
  return (
    <p className={styles.trays}>
      <span>{say('time.undatedAlwaysShow')}</span>
      {trays.map(({ id, title, count }) => (
        <a key={id} data-stop href={`#${id}`} onClick={go(id)}>
          {say('margin.tray', { title, count })}
        </a>
      ))}
    </p>
  );
}
