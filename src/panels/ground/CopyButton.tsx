import { useEffect, useState } from 'react';
import { CopyByHand } from './CopyByHand.tsx';
import styles from './ground.module.css';
import { Icon } from './icons.tsx';
import { useMessages, usePage } from './pageContext.ts';

interface Props {
  icon?: 'copy' | 'link';
  label: string;
  /** Its name where several stand together, such as `Copy APA`; holds the label. */
  name?: string;
  /** What to say when it is done, such as `Quotation copied.` */
  said: string;
  text: () => string;
}

/** How long the button says that it has copied, milliseconds. */
const saidFor = 2500;

/**
 * Copies a text, and says so on itself and to those who listen; where the browser refuses, it shows the text to be
 * copied by hand. Both labels keep their room: nothing moves.
 */
export function CopyButton({ icon = 'copy', label, name, said, text }: Props) {
  const { announcer } = usePage();
  const { say } = useMessages();
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
  return (
    <>
      <button
        type="button"
        className={styles.quietButton}
        aria-label={copied ? undefined : name}
        onClick={() => void copy()}
      >
        <Icon shape={copied ? 'done' : icon} />
        <span className={styles.labels}>
          <span aria-hidden={copied}>{label}</span>
          <span aria-hidden={!copied}>{say('page.copied')}</span>
        </span>
      </button>
      {refused !== null && <CopyByHand text={refused} onCopied={tell} onClose={() => setRefused(null)} />}
    </>
  );
}
