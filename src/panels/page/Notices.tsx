import { Icon } from './icons.tsx';
import styles from './page.module.css';
import { useActions, useChoices } from './pageContext.ts';

/** What of a link could not be used: said plainly, and there until closed. The rest of the link holds. */
export function Notices({ onList }: { onList: () => void }) {
  const notices = useChoices((state) => state.notices);
  const { dismissNotices } = useActions();
  if (notices.length === 0) return null;
  return (
    <div role="alert" className={styles.notices}>
      <ul>
        {notices.map(({ parameter, value, message }) => (
          <li key={parameter + value}>{message}</li>
        ))}
      </ul>
      <button type="button" className={styles.button} onClick={onList}>
        Show the list
      </button>
      <button type="button" className={styles.closeButton} onClick={dismissNotices}>
        <Icon shape="close" /> Close
      </button>
    </div>
  );
}
