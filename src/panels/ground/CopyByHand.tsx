import { useEffect, useId, useRef } from 'react';
import styles from './ground.module.css';
import { Icon } from './icons.tsx';
import { useMessages } from './pageContext.ts';

interface Props {
  text: string;
  /** The reader has copied from here. */
  onCopied: () => void;
  onClose: () => void;
}

/** A text that the browser does not let the page copy, selected in a field, so that the reader's own keys do. */
export function CopyByHand({ text, onCopied, onClose }: Props) {
  const { say } = useMessages();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    field.current?.focus();
    field.current?.select();
  }, []);
  const onCopy = () => {
    // Only then has the browser taken what is selected.
    setTimeout(() => {
      dialog.current?.close();
      onCopied();
    });
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={styles.dialogHead}>
        <h2 id={id}>{say('page.copyByHand')}</h2>
        <button type="button" className={styles.closeButton} onClick={() => dialog.current?.close()}>
          <Icon shape="close" /> {say('page.close')}
        </button>
      </div>
      <p>{say('page.copyingRefused')}</p>
      <textarea
        ref={field}
        readOnly
        rows={4}
        value={text}
        aria-labelledby={id}
        spellCheck={false}
        onCopy={onCopy}
      />
    </dialog>
  );
}
