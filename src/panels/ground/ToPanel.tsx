import { focusPanel } from './focusPanel.ts';
import styles from './ground.module.css';
import { useMessages } from './pageContext.ts';
import { useNarrow } from './useRoom.ts';

/**
 * Stands right behind what opened a panel, where the focus stays: the next Tab reaches it, and with it the panel is one
 * key away. Seen on focus only. Nothing on narrow pages, where the panel takes the focus itself.
 */
export function ToPanel() {
  const { say } = useMessages();
  if (useNarrow()) return null;
  return (
    <button type="button" className={styles.toPanel} onClick={focusPanel}>
      {say('page.toPanel')}
    </button>
  );
}
