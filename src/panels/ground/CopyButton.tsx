import { useEffect, useState } from 'react';
import groundStyles from '../ground/ground.module.css';
import { Icon } from '../ground/icons.tsx';
import { useMessages, usePage } from '../ground/pageContext.ts';
import styles from './take.module.css';

interface Props {
  label: string;
  /** Its name where several stand together, such as `Copy APA`; holds the label. */
  name?: string;
  /** What to say when it is done, such as `Quotation copied.` */
  said: string;
  text: () => string;
}

/** How long the button says that it has copied, milliseconds. */
const saidFor = 2500;

/** Copies a text, and says so on itself and to those who listen. Both labels keep their room: nothing moves. */
export function CopyButton({ label, name, said, text }: Props) {
  const { announcer } = usePage();
  const { say } = useMessages();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), saidFor);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
      announcer.say(said);
    } catch {
      setOutcome('refused');
      announcer.say(say('take.copyingRefused'));
    }
  };
  return (
    <button
      type="button"
      className={groundStyles.quietButton}
      aria-label={name ?? label}
      onClick={() => void copy()}
    >
      <Icon shape="copy" />
      <span className={styles.labels}>
        <span data-shown={outcome === null}>{label}</span>
        <span data-shown={outcome === 'copied'}>{say('take.copied')}</span>
        <span data-shown={outcome === 'refused'}>{say('take.notAllowed')}</span>
      </span>
    </button>
  );
}
