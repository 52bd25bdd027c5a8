import { useEffect, useId, useRef } from 'react';
import { bring } from '../../state/ownFiles.ts';
import groundStyles from '../ground/ground.module.css';
import { Icon } from '../ground/icons.tsx';
import { useMessages, usePage } from '../ground/pageContext.ts';
import styles from './own.module.css';

/** A field for text that is to be shown on the map; checked as a file is. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const { own } = usePage();
  const { say } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const take = () => {
    const text = field.current?.value ?? '';
    if (text.trim() === '') return field.current?.focus();
    bring(own, [{ name: say('own.pastedName'), content: new Blob([text]) }]);
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} className={groundStyles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={groundStyles.dialogHead}>
        <h2 id={id}>{say('own.pasteTitle')}</h2>
        <button type="button" className={groundStyles.closeButton} onClick={() => dialog.current?.close()}>
          <Icon shape="close" /> {say('page.close')}
        </button>
      </div>
      <label className={styles.field}>
        {say('own.pasteLabel')}
        <textarea ref={field} rows={12} spellCheck={false} autoCapitalize="off" />
      </label>
      <button type="button" className={groundStyles.button} onClick={take}>
        {say('own.pasteTake')}
      </button>
    </dialog>
  );
}
