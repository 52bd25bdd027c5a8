import type { ReactNode } from 'react';
import styles from './ground.module.css';
import { Icon } from './icons.tsx';

interface Props {
  closeLabel: string;
  onClose: () => void;
  /** Further buttons, set before the close button. */
  children?: ReactNode;
}

/** The row of buttons at the top of a panel; it stays in reach while the panel scrolls. */
export function PanelBar({ closeLabel, onClose, children }: Props) {
  return (
    <div className={styles.panelBar}>
      {children}
      <button type="button" className={styles.closeButton} onClick={onClose}>
        <Icon shape="close" /> {closeLabel}
      </button>
    </div>
  );
}
