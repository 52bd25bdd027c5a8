import { type ReactNode, useEffect, useState } from 'react';
import { CopyByHand } from './CopyByHand.tsx';
import { usePage } from './pageContext.ts';

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
