import type { ReactNode } from 'react';
import styles from './ground.module.css';
import { Icon } from './icons.tsx';
import { useMessages } from './pageContext.ts';

interface Props {
  /** Where “Close” alone does not say what. */
  closeLabel?: string;
  onClose: () => void;
  /** Further buttons, set before the close button. */
  children?: ReactNode;
}

/** The row of buttons at the top of a panel; it stays in reach while the panel scrolls. */
export function PanelBar({ closeLabel, onClose, children }: Props) {
  const { say } = useMessages();
  return (
    <div className={styles.panelBar}>
      {children}
      <button type="button" className={styles.closeButton} onClick={onClose}>
        <Icon shape="close" /> {closeLabel ?? say('page.close')}
      </button>
    </div>
  );
}
