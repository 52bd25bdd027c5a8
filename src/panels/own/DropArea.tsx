import { useEffect, useState } from 'react';
import { bring } from '../../state/ownFiles.ts';
import { useMessages, usePage } from '../ground/pageContext.ts';
import styles from './own.module.css';

/** True where what is dragged over the page is files. */
const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** True where pasted text goes into a field. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Takes files that are dropped anywhere on the page, and files and text that are pasted outside of fields. Seen while files are dragged over the page. */
export function DropArea() {
  const { own, messages } = usePage();
  const { say } = useMessages();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const take = (files: Iterable<File>) =>
      bring(
        own,
        [...files].map((file) => ({ name: file.name, content: file })),
      );
    const onDrag = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      // Or the browser opens the file in place of the page.
      event.preventDefault();
      setOver(true);
    };
    // Out of the window, not from one element to the next.
    const onLeave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      take(event.dataTransfer?.files ?? []);
    };
    const onPaste = ({ target, clipboardData }: ClipboardEvent) => {
      if (isField(target) || document.querySelector('dialog[open]')) return;
      const files = clipboardData?.files ?? [];
      const text = clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) take(files);
      else if (text.trim() !== '')
        bring(own, [{ name: messages.getState().say('own.pastedName'), content: new Blob([text]) }]);
    };
    window.addEventListener('dragenter', onDrag);
    window.addEventListener('dragover', onDrag);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragenter', onDrag);
      window.removeEventListener('dragover', onDrag);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste);
    };
  }, [own, messages]);
  if (!over) return null;
  return (
    <div className={styles.drop} role="status" data-drop-area="">
      <p>{say('own.dropHere')}</p>
    </div>
  );
}
