import { type FormEvent, useRef } from 'react';
import { bring } from '../../state/ownFiles.ts';
import { Button } from '../ground/buttons.tsx';
import { Dialog } from '../ground/Dialog.tsx';
import { useMessages, usePage } from '../ground/pageContext.ts';
import styles from './own.module.css';

/** A field for text that is to be shown on the map; checked as a file is. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const { own } = usePage();
  const { say } = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  const take = (event: FormEvent) => {
    const text = field.current?.value ?? '';
    if (text.trim() !== '') return bring(own, [new File([text], say('own.pastedName'))]);
    event.preventDefault();
    field.current?.focus();
  };
  return (
    <Dialog title={say('own.pasteTitle')} onClose={onClose}>
      <form method="dialog" onSubmit={take}>
        <label className={styles.field}>
          {say('own.pasteLabel')}
          <textarea ref={field} rows={12} spellCheck={false} autoCapitalize="off" />
        </label>
        <Button type="submit">{say('own.pasteTake')}</Button>
      </form>
    </Dialog>
  );
}
