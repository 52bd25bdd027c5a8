import { useLinkCopy } from '../ground/CopyLink.tsx';
import { Icon } from '../ground/icons.tsx';
import { useChoices, useMessages } from '../ground/pageContext.ts';
import { useCopying } from '../ground/useCopying.tsx';
import styles from './controls.module.css';

/** Copies a link to what the page shows, also where nothing is open. Nothing in a frame. */
export function CopyViewButton() {
  const { say } = useMessages();
  const { said, text } = useLinkCopy();
  const { copied, copy, byHand } = useCopying(text, said);
  const within = useChoices(({ embed }) => embed);
  if (within) return null;
  return (
    <div className={styles.copy}>
      <button
        type="button"
        aria-label={say('page.copyLink')}
        title={say('page.copyLink')}
        onClick={() => void copy()}
      >
        <Icon shape={copied ? 'done' : 'link'} />
      </button>
      {copied && <span className={styles.copied}>{say('page.copied')}</span>}
      {byHand}
    </div>
  );
}
