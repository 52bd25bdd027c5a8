import { useEffect, useEffectEvent, useState } from 'react';
import { useStore } from 'zustand';
import { bring, keptName } from '../../state/ownFiles.ts';
import { recall } from '../../state/remembered.ts';
import { Later } from '../ground/Later.tsx';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { useDroppedFiles } from '../ground/useDroppedFiles.ts';
import styles from './own.module.css';
import { ownParts } from './ownParts.ts';

/** Takes what is dropped on the page or pasted, and says what became of it. The code for that comes with the first file. */
export function OwnArrivals() {
  const { own } = usePage();
  const { say } = useMessages();
  const some = useStore(own, ({ brought }) => brought.length > 0);
  const [called, setCalled] = useState(() => recall(keptName) !== null);
  if (some && !called) setCalled(true);
  return (
    <>
      <DropArea />
      {called && (
        <div className={styles.news}>
          <Later what={say('own.title')} load={ownParts}>
            {({ OwnNews }) => <OwnNews />}
          </Later>
        </div>
      )}
    </>
  );
}

/** True where pasted text goes into a field. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Takes files that are dropped anywhere on the page, and files and text that are pasted outside of fields. Seen while files are dragged over the page. */
function DropArea() {
  const { own } = usePage();
  const { say } = useMessages();
  const take = (files: Iterable<File>) => bring(own, files);
  const over = useDroppedFiles(null, take);
  const onPaste = useEffectEvent(({ target, clipboardData }: ClipboardEvent) => {
    if (isField(target) || document.querySelector('dialog[open]')) return;
    const files = clipboardData?.files ?? [];
    const text = clipboardData?.getData('text/plain') ?? '';
    if (files.length > 0) take(files);
    else if (text.trim() !== '') take([new File([text], say('own.pastedName'))]);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => onPaste(event);
    window.addEventListener('paste', listen);
    return () => window.removeEventListener('paste', listen);
  }, []);
  if (!over) return null;
  return (
    <div className={styles.drop} role="status" data-drop-area="">
      <p>{say('own.dropHere')}</p>
    </div>
  );
}
