import { useEffect, useRef } from 'react';
import { Dialog } from './Dialog.tsx';
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
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // The dialog opens after this, and would take the focus.
    queueMicrotask(() => {
      field.current?.focus();
      field.current?.select();
    });
  }, []);
  const onCopy = () => {
    // Only then has the browser taken what is selected.
    setTimeout(() => {
      field.current?.closest('dialog')?.close();
      onCopied();
    });
  };
  return (
    <Dialog title={say('page.copyByHand')} onClose={onClose}>
      <p>{say('page.copyingRefused')}</p>
      <textarea
        ref={field}
        readOnly
        rows={4}
        value={text}
        aria-label={say('page.copyByHand')}
        spellCheck={false}
        onCopy={onCopy}
      />
    </Dialog>
  );
}
