import { QuietButton } from './buttons.tsx';
import styles from './ground.module.css';
import { Icon } from './icons.tsx';
import { useMessages } from './pageContext.ts';
import { useCopying } from './useCopying.tsx';

interface Props {
  icon?: 'copy' | 'link';
  label: string;
  /** Its name where several stand together, such as `Copy APA`; holds the label. */
  name?: string;
  /** What to say when it is done, such as `Quotation copied.` */
  said: string;
  text: () => string;
}

/** Copies a text, and says so on itself. Both labels keep their room: nothing moves. */
export function CopyButton({ icon = 'copy', label, name, said, text }: Props) {
  const { say } = useMessages();
  const { copied, copy, byHand } = useCopying(text, said);
  return (
    <>
      <QuietButton aria-label={copied ? undefined : name} onClick={() => void copy()}>
        <Icon shape={copied ? 'done' : icon} />
        <span className={styles.labels}>
          <span aria-hidden={copied}>{label}</span>
          <span aria-hidden={!copied}>{say('page.copied')}</span>
        </span>
      </QuietButton>
      {byHand}
    </>
  );
}
