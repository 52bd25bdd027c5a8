import { Icon } from '../ground/icons.tsx';
import { useMessages } from '../ground/pageContext.ts';
import styles from './welcome.module.css';

interface Props {
  onOpen: () => void;
  onClose: () => void;
}

/** The welcome on a narrow screen: one line under the map, which leads to the rest of it in the list. */
export function WelcomeStrip({ onOpen, onClose }: Props) {
  const { say } = useMessages();
  return (
    <div className={styles.strip} data-welcome>
      <button type="button" className={styles.open} onClick={onOpen}>
        {say('welcome.strip')}
      </button>
      <button type="button" className={styles.away} aria-label={say('welcome.close')} onClick={onClose}>
        <Icon shape="close" />
      </button>
    </div>
  );
}
