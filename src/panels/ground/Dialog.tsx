import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './ground.module.css';
import { Icon } from './icons.tsx';
import { useMessages } from './pageContext.ts';

interface Props {
  title: string;
  /** It was closed, by its button, by Esc, or by what it holds: a form of `method="dialog"`. */
  onClose: () => void;
  children: ReactNode;
}

/** A modal dialog, open as long as it stands in the page. Closed, the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: Props) {
  const { say } = useMessages();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={styles.dialogHead}>
        <h2 id={id}>{title}</h2>
        <button type="button" className={styles.closeButton} onClick={() => dialog.current?.close()}>
          <Icon shape="close" /> {say('page.close')}
        </button>
      </div>
      {children}
    </dialog>
  );
}
