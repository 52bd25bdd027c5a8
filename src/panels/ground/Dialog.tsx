import { type ReactNode, useEffect, useId, useRef } from 'react';
import { CloseButton } from './buttons.tsx';
import styles from './ground.module.css';

interface Props {
  title: string;
  /** It was closed, by its button, by Esc, or by what it holds: a form of `method="dialog"`. */
  onClose: () => void;
  children: ReactNode;
}

/** A modal dialog, open as long as it stands in the page. Closed, the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={styles.dialogHead}>
        <h2 id={id}>{title}</h2>
        <CloseButton onClick={() => dialog.current?.close()} />
      </div>
      {children}
    </dialog>
  );
}
