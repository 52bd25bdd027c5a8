import type { ReactNode } from 'react';
import { CloseButton } from './buttons.tsx';
import styles from './ground.module.css';

interface Props {
  /** Where “Close” alone does not say what. */
  closeLabel?: string;
  onClose: () => void;
  /** Further buttons, set before the close button. */
  children?: ReactNode;
}

/** The row of buttons at the top of a panel; it stays in reach while the panel scrolls. */
export function PanelBar({ closeLabel, onClose, children }: Props) {
  return (
    <div className={`flow rings-within ${styles.panelBar}`}>
      {children}
      <CloseButton onClick={onClose} label={closeLabel} />
    </div>
  );
}
