import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Dialog } from './Dialog.tsx';
import { useMessages, usePage } from './pageContext.ts';

/** How long a button says that it has copied, milliseconds. */
const saidFor = 2500;

/** A button's way of copying. */
interface Copying {
  /** It has just been done: the button says so. */
  copied: boolean;
  copy(): Promise<void>;
  /** To stand beside the button: where the browser refused, the text to be copied by hand. */
  byHand: ReactNode;
}

/** Copies a text and tells those who listen with `said`; where the browser refuses, shows the text. */
export function useCopying(text: () => string, said: string): Copying {
  const { announcer } = usePage();
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), saidFor);
    return () => clearTimeout(timer);
  }, [copied]);
  const tell = () => {
    setCopied(true);
    announcer.say(said);
  };
  const copy = async () => {
    const wanted = text();
    try {
      await navigator.clipboard.writeText(wanted);
      tell();
    } catch {
      setRefused(wanted);
    }
  };
  const byHand = refused !== null && (
    <CopyByHand text={refused} onCopied={tell} onClose={() => setRefused(null)} />
  );
  return { copied, copy, byHand };
}

interface Props {
  text: string;
  /** The reader has copied from here. */
  onCopied: () => void;
  onClose: () => void;
}

/** A text that the browser does not let the page copy, selected in a field, so that the reader's own keys do. */
function CopyByHand({ text, onCopied, onClose }: Props) {
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
